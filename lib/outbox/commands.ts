import type { Tx } from '../db/client';
import type { Locale } from '../i18n/locales';
import type { NotificationPayload, NotificationTemplate } from './schema';

export type NewNotification<T extends NotificationTemplate = NotificationTemplate> = {
  /** Derived from the cause, e.g. `application-received:{application}`: a cause notifies once, whatever is retried. */
  key: string;
  template: T;
  recipient: string;
  locale: Locale;
  payload: NotificationPayload<T>;
  candidateId?: string;
  applicationId?: string;
  competitionId?: string;
};

/** Writes notifications to the outbox in the caller's transaction; the dispatcher delivers them after it commits. */
export async function enqueue(tx: Tx, notifications: NewNotification[], now: Date): Promise<void> {
  if (notifications.length === 0) return;
  const times = { availableAt: now, createdAt: now };
  await tx.notification.createMany({
    data: notifications.map((notification) => ({ ...notification, ...times })),
  });
}
