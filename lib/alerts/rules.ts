import type { AlertFrequency, NoticeLanguage } from '../db/models';
import { addDays, addDuration, clockTime, localDateAt, mondayOf } from '../time/rules';
import type { Opening } from '../vacancies/dto';

/** Most alerts an account may have. */
export const mostAlerts = 20;

/** Longest name of an alert, in characters. */
export const longestName = 100;

/** Most vacancies a mail lists; it links to the others. */
export const mostListed = 20;

/** When daily and weekly mails are due: clock time in the configured zone, weekly on Mondays. */
export const digestTime = '07:00';

/**
 * How long after its opening a vacancy is looked at: publishing is dated when it is asked for, and is seen by others only
 * once it is committed.
 */
export const settlingSeconds = 30;

const days = { daily: 1, weekly: 7 } as const;
type Digest = keyof typeof days;

function slotOn(date: string, timeZone: string): Date {
  return clockTime(date, digestTime, timeZone);
}

function slotDate(frequency: Digest, instant: Date, timeZone: string): string {
  const date = localDateAt(instant, timeZone);
  return frequency === 'weekly' ? mondayOf(date) : date;
}

/**
 * Up to which instant newly opened vacancies are due for notification at `now`: for a daily or weekly alert the last digest
 * time in `timeZone` (IANA), for an instant one the latest moment that is settled. An alert is due when this is after what
 * it has covered (R18).
 */
export function slotAt(frequency: AlertFrequency, now: Date, timeZone: string): Date {
  const settled = addDuration(now, { seconds: -settlingSeconds });
  if (frequency === 'instant') return settled;
  const date = slotDate(frequency, settled, timeZone);
  const slot = slotOn(date, timeZone);
  return slot <= settled ? slot : slotOn(addDays(date, -days[frequency]), timeZone);
}

/**
 * When an alert that has covered everything up to `coveredUntil` is due again: a daily or weekly one at the next digest
 * time after it, an instant one as soon as a vacancy has opened since.
 */
export function dueAt(frequency: AlertFrequency, coveredUntil: Date, timeZone: string): Date {
  if (frequency === 'instant') return coveredUntil;
  const date = slotDate(frequency, coveredUntil, timeZone);
  const slot = slotOn(date, timeZone);
  return slot > coveredUntil ? slot : slotOn(addDays(date, days[frequency]), timeZone);
}

/**
 * When a vacancy opened to those who follow notices in `languages` (none: in any), as an ISO string: a language that was
 * added later opens it to those who follow none of those it had (R18), though never before it opens to anyone.
 */
export function openedTo(
  { opensAt, added, titles }: Pick<Opening, 'opensAt' | 'added' | 'titles'>,
  languages: readonly NoticeLanguage[],
): string {
  const instants = languages.filter((language) => titles[language]).map((each) => added[each] ?? opensAt);
  const first = instants.sort()[0] ?? opensAt;
  return first > opensAt ? first : opensAt;
}

/**
 * Whether a vacancy that fits an alert `since` (ISO string) is still to be notified: it came after what the alert has
 * covered, or opened again after that and was not notified before. A digest leaves out what has closed by then, so that what
 * is extended afterwards may be news to it.
 */
export function isNewTo(
  { since, vacancy }: { since: string; vacancy: Pick<Opening, 'reopenedAt'> },
  coveredUntil: Date,
  wasTold: boolean,
): boolean {
  const { reopenedAt } = vacancy;
  if (new Date(since) > coveredUntil) return true;
  return reopenedAt !== null && new Date(reopenedAt) > coveredUntil && !wasTold;
}

/**
 * The languages a notice had when it opened, and then each time some were added, in that order; with since when (ISO
 * strings). The last are all it has.
 */
export function languagesSince({
  opensAt,
  added,
  titles,
}: Pick<Opening, 'opensAt' | 'added' | 'titles'>): { since: string; languages: NoticeLanguage[] }[] {
  const instants = [...new Set([opensAt, ...Object.values(added).filter((each) => each > opensAt)])].sort();
  return instants.map((since) => ({
    since,
    languages: (Object.keys(titles) as NoticeLanguage[]).filter((each) => (added[each] ?? opensAt) <= since),
  }));
}

/** The key of the mail that tells what opened since `coveredUntil`: a second attempt at it is the same mail. */
export function mailKey(alertId: string, coveredUntil: Date): string {
  return `alert:${alertId}:${coveredUntil.toISOString()}`;
}

/** What an alert follows, each value as the reader calls it. */
export type Named = {
  words: string;
  contract: string[];
  category: string[];
  grade: string[];
  station: string[];
  region: string[];
  arrangement: string[];
  language: string[];
};

/** How the parts of a name are put together in one language. */
export type Wording = {
  all: string;
  quoted(words: string): string;
  placed(what: string, where: string): string;
  more(list: string, count: number): string;
  notice(language: string): string;
};

const mostNamed = 3;

/** What an alert follows, in words such as "P-3 in Geneva, Fixed-term"; of long lists the first values and how many more. */
export function inWords(named: Named, wording: Wording): string {
  const list = (values: string[]) => {
    const shown = values.slice(0, mostNamed).join(', ');
    return values.length > mostNamed ? wording.more(shown, values.length - mostNamed) : shown;
  };
  const join = (parts: string[]) => parts.filter(Boolean).join(', ');
  const what = join([named.words && wording.quoted(named.words), list(named.grade)]);
  const where = list(named.station);
  const subject = what && where ? wording.placed(what, where) : what || where;
  const notices = list(named.language);
  const kinds = [named.region, named.contract, named.category, named.arrangement].map(list);
  return join([subject, ...kinds, notices && wording.notice(notices)]) || wording.all;
}
