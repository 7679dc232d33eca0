import { createHash } from 'node:crypto';
import type { CompetitionStatus, Stage } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import { closingStep, isPast } from '../stages/rules';
import { closable, unmetCondition, type ClosingTemplate } from '../stages/table';

export type { ClosingTemplate };
export type ClosingOutcome = { stage: Stage; template: ClosingTemplate };

/** What closing makes of an application at `stage`, and what it sends to the applicant; null for a withdrawn one (R20). */
export function closingOutcome(stage: Stage): ClosingOutcome | null {
  const step = closingStep(stage);
  return step && { stage: step.to, template: step.notifies };
}

/** Whether a competition may be closed at `now`: it is open, and no application can arrive any more (R17). */
export function mayClose(
  { status, closesAt }: { status: CompetitionStatus; closesAt: Date | null },
  now: Date,
): boolean {
  const deadlinePassed = isPast(closesAt, now);
  return unmetCondition(closable, { competition: status, deadlinePassed }) === null;
}

/** One closing notification: its recipient, template and language. */
export type PlannedNotification = { applicationId: string; template: ClosingTemplate; locale: Locale };

/** A fingerprint of recipients, templates and languages (SHA-256, hex); the order given does not matter. */
export function previewHash(notifications: readonly PlannedNotification[]): string {
  const lines = notifications.map(
    ({ applicationId, template, locale }) => `${applicationId} ${template} ${locale}`,
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** The idempotency key of an applicant's closing notification. */
export function closingKey(competitionId: string, applicationId: string): string {
  return `competition-closed:${competitionId}:${applicationId}`;
}
