import { createHash } from 'node:crypto';
import type { CompetitionStatus, Stage } from '../../db/generated/sqlite/enums';
import type { Locale } from '../../i18n/locales';
import type { NotificationTemplate } from '../../outbox/schema';

/** The formal notifications at closing, in the order a preview lists them. */
export const closingTemplates = [
  'competition-closed-selected',
  'competition-closed-reserve-list',
  'competition-closed-not-selected',
] as const satisfies readonly NotificationTemplate[];

export type ClosingTemplate = (typeof closingTemplates)[number];
export type ClosingOutcome = { stage: Stage; template: ClosingTemplate };

/** What closing makes of an application at `stage`, and what it tells the applicant; null for a withdrawn one (R20). */
export function closingOutcome(stage: Stage): ClosingOutcome | null {
  if (stage === 'withdrawn') return null;
  if (stage === 'selected') return { stage, template: 'competition-closed-selected' };
  if (stage === 'reserve_list') return { stage, template: 'competition-closed-reserve-list' };
  return { stage: 'not_selected', template: 'competition-closed-not-selected' };
}

/** Whether a competition may be closed at `now`: it is open, and no application can arrive any more (R17). */
export function mayClose(
  { status, closesAt }: { status: CompetitionStatus; closesAt: Date | null },
  now: Date,
): boolean {
  return status === 'open' && closesAt !== null && now >= closesAt;
}

/** Who will be told what in which language. */
export type PlannedNotice = { applicationId: string; template: ClosingTemplate; locale: Locale };

/** A fingerprint of exactly who will be told what in which language (SHA-256, hex); the order given does not matter. */
export function previewHash(notices: readonly PlannedNotice[]): string {
  const lines = notices.map(
    ({ applicationId, template, locale }) => `${applicationId} ${template} ${locale}`,
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** The idempotency key of an applicant's closing notification. */
export function closingKey(competitionId: string, applicationId: string): string {
  return `competition-closed:${competitionId}:${applicationId}`;
}
