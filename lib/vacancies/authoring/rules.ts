import type { CompetitionStatus, NoticeLanguage, VacancyStatus } from '../../db/models';
import { localDateAt } from '../../time/rules';
import { missingLanguages, type NoticeKind } from '../rules';

export type Authored = NoticeKind & {
  status: VacancyStatus;
  competitionStatus: CompetitionStatus | null;
  complete: NoticeLanguage[];
  timeZone: string;
};

export type AuthoringRefusal =
  'wrong-status' | 'language-missing' | 'date-past' | 'reason-missing' | 'outdated';

/** Whether a vacancy in this state may still be published. */
export function mayPublish(status: VacancyStatus): boolean {
  return status !== 'published' && status !== 'cancelled';
}

/** Why a vacancy cannot be published to close on `closingDate` (YYYY-MM-DD, duty station), or null (R3, R22). */
export function publishRefusal(vacancy: Authored, closingDate: string, now: Date): AuthoringRefusal | null {
  if (!mayPublish(vacancy.status)) return 'wrong-status';
  if (missingLanguages(vacancy, vacancy.complete).length > 0) return 'language-missing';
  return closingDate < localDateAt(now, vacancy.timeZone) ? 'date-past' : null;
}

/** Why the closing date of a vacancy cannot be set to `closingDate`, or null. Reopening after the date is an extension too. */
export function extendRefusal(vacancy: Authored, closingDate: string, now: Date): AuthoringRefusal | null {
  if (vacancy.status !== 'published' || vacancy.competitionStatus !== 'open') return 'wrong-status';
  return closingDate < localDateAt(now, vacancy.timeZone) ? 'date-past' : null;
}

/** Why a vacancy cannot be cancelled, or null. */
export function cancelRefusal(vacancy: Authored): AuthoringRefusal | null {
  return vacancy.status === 'published' && vacancy.competitionStatus === 'open' ? null : 'wrong-status';
}

/** Names the state of a text as its author opened it, so that a save can tell whether it is still so; null of none. */
export function versionOf(text: { updatedAt: Date } | null): string | null {
  return text && text.updatedAt.toISOString();
}

/**
 * Why a text cannot be saved, or null: a closed notice is final, one that was saved since it was opened as `version` is not
 * overwritten, and an amendment of a published one needs its reason.
 */
export function saveRefusal(
  vacancy: Authored,
  stored: { updatedAt: Date } | null,
  { version, reason }: { version: string | null; reason: string },
): AuthoringRefusal | null {
  if (vacancy.status === 'cancelled' || vacancy.competitionStatus === 'closed') return 'wrong-status';
  if (versionOf(stored) !== version) return 'outdated';
  return vacancy.status === 'published' && reason === '' ? 'reason-missing' : null;
}

const prefixes = { fixed_term: 'FT', temporary: 'TA', internship: 'IN', consultant: 'CO' } as const;

/** The reference of a vacancy: contract, year, and a number of at least three digits within both. */
export function referenceOf(contractType: keyof typeof prefixes, year: number, number: number): string {
  return `${prefixes[contractType]}/${year}/${String(number).padStart(3, '0')}`;
}

/** The slug of a vacancy: its reference, and its English (else any) title in the Latin letters it has. */
export function slugOf(reference: string, title: string): string {
  const plain = `${reference} ${title}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}

/** What a form of the authoring pages does with a vacancy. */
export type AuthoringStep = 'saved' | 'published' | 'extended' | 'cancelled';
