import type { NotificationStatus } from '../../db/models';

/** States in which a notification needs a person. */
export const troubledStatuses = ['failed', 'unknown'] as const satisfies readonly NotificationStatus[];
export type TroubledStatus = (typeof troubledStatuses)[number];

/** What an administrator may decide about such a notification. */
export const decisions = ['send-again', 'mark-sent', 'cancel'] as const;
export type Decision = (typeof decisions)[number];

// What was refused for certain was not sent, so it cannot be marked as if it had been.
const decisionsFor: Record<NotificationStatus, readonly Decision[]> = {
  pending: [],
  sending: [],
  sent: [],
  failed: ['send-again', 'cancel'],
  unknown: ['send-again', 'mark-sent', 'cancel'],
  cancelled: [],
};

/** Whether a notification in this state may be decided about in this way. */
export function mayDecide(status: NotificationStatus, decision: Decision): boolean {
  return decisionsFor[status].includes(decision);
}
