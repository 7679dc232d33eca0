import { createAlert, type AlertInput } from '@/lib/alerts/commands';
import { myAlert } from '@/lib/alerts/queries';
import { criteriaSchema, type Criteria } from '@/lib/alerts/schema';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import type { ContractType, NoticeLanguage } from '@/lib/db/models';
import { candidate, vacancy as post } from '../../builders';

/** When the alerts of these tests are set: a Tuesday, at 11:00 in Zurich. */
export const start = new Date('2026-11-24T10:00:00Z');
/** An alert as its form was opened with it now. */
export const opened = async (viewer: CandidateViewer, id: string) => ({
  id,
  version: (await myAlert(viewer, id))?.version ?? null,
});
/** So many minutes after `start`. */
export const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
/** An instant by the clock in Zurich (winter time), such as '2026-11-25 07:00'. */
export const zurich = (local: string) => new Date(`${local.replace(' ', 'T')}:00+01:00`);

/** A candidate whose address is verified. */
export const follower = () => candidate({ emailVerifiedAt: minutes(-1000) });

type Post = {
  opensAt: Date;
  closesAt?: Date;
  grade?: string | null;
  contractType?: ContractType;
  titles?: Partial<Record<NoticeLanguage, string>>;
  status?: 'published' | 'cancelled' | 'draft';
  competition?: 'open' | 'closed' | 'cancelled';
};

let number = 0;

/** A vacancy in Geneva with its competition; returns its reference. */
export async function vacancy({
  opensAt,
  closesAt = new Date('2027-03-01T00:00:00Z'),
  grade = 'P-3',
  contractType = 'fixed_term',
  titles = { en: 'Hydrologist', fr: 'Hydrologue' },
  status = 'published',
  competition = 'open',
}: Post): Promise<string> {
  const { reference } = await post({
    reference: `FT/2026/${String((number += 1)).padStart(3, '0')}`,
    ...{ opens: opensAt, closes: closesAt, grade, contractType, titles },
    ...{ vacancyStatus: status, status: competition },
  });
  return reference;
}

/** Adds a language to a notice that is open, at `now`. */
export async function addLanguage(
  reference: string,
  language: NoticeLanguage,
  title: string,
  now: Date,
): Promise<void> {
  const text = { language, title, summary: `${title}.`, content: {}, complete: true, addedAt: now };
  await transaction((tx) =>
    tx.vacancy.update({ where: { reference }, data: { updatedAt: now, texts: { create: text } } }),
  );
}

/** Extends a vacancy whose deadline has passed, at `now`. */
export async function reopen(reference: string, closesAt: Date, now: Date): Promise<void> {
  const data = { closesAt, reopenedAt: now, updatedAt: now };
  await transaction((tx) => tx.vacancy.update({ where: { reference }, data }));
}

/** The criteria of a search, empty but for what is given. */
export const criteria = (given: Partial<Criteria> = {}): Criteria => criteriaSchema.parse(given);

/** Sets an alert at `start` unless told otherwise; returns its id. */
export async function alert(
  viewer: CandidateViewer,
  given: Partial<AlertInput> = {},
  now = start,
): Promise<string> {
  const input = {
    name: 'Water',
    criteria: criteria(),
    frequency: 'instant',
    locale: 'fr',
    ...given,
  } as const;
  const result = await createAlert(viewer, input, now);
  if (!result.ok) throw new Error(result.refusal);
  return result.id;
}

/** What the mails in the outbox say, in the order they were written: for which alert, and which references they list. */
export async function mails(candidateId: string) {
  const rows = await db().notification.findMany({
    where: { candidateId, template: 'job-alert' },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ key, recipient, locale, status, payload }) => {
    const { alertId, total, vacancies } = payload as {
      alertId: string;
      total: number;
      vacancies: { reference: string; title: string }[];
    };
    const references = vacancies.map(({ reference }) => reference);
    return {
      key,
      recipient,
      locale,
      status,
      alertId,
      total,
      references,
      titles: vacancies.map(({ title }) => title),
    };
  });
}
