import type { ContractType, NoticeLanguage } from '@/lib/db/models';
import type { Question } from '@/lib/applications/schema';
import { referenceOf, slugOf } from '@/lib/vacancies/authoring/rules';
import { titleIn } from '@/lib/vacancies/rules';
import { addDays, endOfDay, localDateAt } from '@/lib/time/rules';
import { demonstrationStaff } from '../accounts';
import { idOf } from '../ids';
import { randomFor } from '../random';
import { stations } from '../stations';
import { between, earlier } from '../time';
import type { Notice } from './notices';

/** What has become of a competition: `due` is past its deadline and not closed. */
export type State = 'upcoming' | 'open' | 'due' | 'closed' | 'cancelled';

/** A notice with its dates, reference and people; a draft has a reference and nothing else. */
export type Planned = {
  number: number;
  id: string;
  notice: Notice;
  reference: string;
  slug: string;
  dates: Dates | null;
  recruiterId: string;
  hiringManagerId: string | null;
  panelId: string | null;
};

export type Dates = {
  state: State;
  opensAt: Date;
  closingDate: string;
  closesAt: Date;
  /** Until when things have happened: now, or when it was closed or cancelled */
  until: Date;
};

/** A competition people could apply to, with what is counted as they do. */
export type Competition = Dates & {
  number: number;
  id: string;
  vacancyId: string;
  reference: string;
  /** IANA, of the duty station */
  timeZone: string;
  contractType: ContractType;
  titles: { language: NoticeLanguage; title: string }[];
  questions: Question[];
  recruiterId: string;
  positions: number;
  applications: number;
  notified: number;
  selected: number;
  onReserve: number;
};

export const staffId = (number: number) => idOf('staff', number);
const ofRole = (role: string) =>
  demonstrationStaff.flatMap((staff, number) => (staff.role === role ? [staffId(number)] : []));
const [recruiters, managers, panel] = ['recruiter', 'hiring_manager', 'panel_member'].map(ofRole);

/** Gives every notice its dates at `now`, and its reference in the order of opening. */
export function planOf(notices: readonly Notice[], now: Date): Planned[] {
  const dated = notices.map((notice) => ({ notice, dates: datesOf(notice, now) }));
  const opening = ({ dates }: (typeof dated)[number]) => (dates?.opensAt ?? now).getTime();
  const numbers = new Map<string, number>();
  return dated
    .sort((a, b) => opening(a) - opening(b))
    .map(({ notice, dates }, number) => {
      const year = Number(localDateAt(dates?.opensAt ?? now, 'UTC').slice(0, 4));
      const series = referenceOf(notice.contractType, year, 0);
      numbers.set(series, (numbers.get(series) ?? 0) + 1);
      const reference = referenceOf(notice.contractType, year, numbers.get(series) ?? 1);
      const slug = slugOf(reference, dates ? titleIn(titlesOf(notice), 'en').title : '');
      const people = peopleOf(number, dates?.state);
      return { number, id: idOf('vacancy', number), notice, reference, slug, dates, ...people };
    });
}

function peopleOf(number: number, state?: State) {
  const random = randomFor('people', number);
  // Once the deadline has passed there are applicants to assess, and people named to do it.
  const named = (probability: number) => state === 'due' || random.chance(probability);
  return {
    recruiterId: recruiters![number % recruiters!.length]!,
    hiringManagerId: named(0.7) ? managers![0]! : null,
    panelId: named(0.4) ? panel![0]! : null,
  };
}

export function titlesOf({ notices }: Notice): Competition['titles'] {
  return Object.entries(notices).map(([language, { title }]) => ({
    language: language as NoticeLanguage,
    title,
  }));
}

// Competitions that ended longer ago than this have been closed.
const daysToClose = 18;

function datesOf(notice: Notice, now: Date): Dates | null {
  if (notice.status !== 'published') return null;
  const station = stations.find(({ id }) => id === notice.dutyStation);
  if (!station) throw new Error(`${notice.key}: no duty station ${notice.dutyStation}`);
  const today = localDateAt(now, station.timeZone);
  // A notice opens with its day, which begins where the one before ends.
  const opensAt = endOfDay(addDays(today, notice.opensInDays - 1), station.timeZone);
  const closingDate = addDays(today, notice.closesInDays);
  const closes = endOfDay(closingDate, station.timeZone);
  const dates = { opensAt, closingDate, closesAt: closes };
  if (opensAt > now) return { ...dates, state: 'upcoming', until: opensAt };
  if (notice.cancelled)
    return { ...dates, state: 'cancelled', until: between(opensAt, earlier(closes, now), 0.6) };
  if (now < closes) return { ...dates, state: 'open', until: now };
  if (notice.closesInDays > -daysToClose) return { ...dates, state: 'due', until: now };
  const lasted = earlier(between(closes, now, 0.8), new Date(endOfDay(addDays(closingDate, 60), 'UTC')));
  return { ...dates, state: 'closed', until: lasted };
}

/** The competitions that have opened, as people apply to them; `questions` by vacancy. */
export function competitionOf(plan: Planned, questions: Question[]): Competition | null {
  const { number, notice, reference, dates, recruiterId } = plan;
  if (!dates || dates.state === 'upcoming') return null;
  const counted = { applications: 0, notified: 0, selected: 0, onReserve: 0 };
  const { contractType, positions } = notice;
  const id = idOf('competition', number);
  const titles = titlesOf(notice);
  const { timeZone } = stations.find((station) => station.id === notice.dutyStation)!;
  return {
    ...dates,
    ...counted,
    number,
    id,
    vacancyId: plan.id,
    reference,
    timeZone,
    contractType,
    titles,
    questions,
    recruiterId,
    positions,
  };
}
