import type { FieldError } from '../forms/rules';
import { isAfter, monthsOf } from '../time/partial-dates';
import { otherCode, type Entry, type SectionName } from './schema';

/** What an entry is held against beside its own fields. */
export type PlausibilityContext = {
  /** YYYY-MM-DD */
  today: string;
  /** YYYY-MM-DD; null before it is given */
  birth: string | null;
  /** The other entries of the section. */
  others: readonly Record<string, unknown>[];
};

const youngest = 15;
const oldest = 110;

/** Whether a date of birth (YYYY-MM-DD) is that of a person who could apply, at `today` (YYYY-MM-DD). */
export function plausibleBirth(date: string, today: string): boolean {
  const years =
    Number(today.slice(0, 4)) - Number(date.slice(0, 4)) - (today.slice(5) < date.slice(5) ? 1 : 0);
  return years >= youngest && years <= oldest;
}

type Problems = Record<string, FieldError>;
const future: FieldError = { key: 'notBegun' };
const tooYoung: FieldError = { key: 'tooYoung' };
const twice: FieldError = { key: 'enteredAlready' };

type Check<S extends SectionName> = (entry: Entry<S>, context: PlausibilityContext) => Problems;

const firstStudies = 10;
const firstWork = 12;

// At this age, in years, or later; always so where the date of birth is not known.
function isOfAge(date: string, age: number, { birth }: PlausibilityContext): boolean {
  if (birth === null || date === '') return true;
  return monthsOf(date).last >= monthsOf(birth.slice(0, 7)).first + 12 * age;
}

const repeats = (others: PlausibilityContext['others'], field: string, value: string) =>
  others.some((other) => other[field] === value);

/** That a field is wrong, if so. */
const problem = (isWrong: boolean, field: string, error: FieldError): Problems =>
  isWrong ? { [field]: error } : {};

const checks: { [S in SectionName]?: Check<S> } = {
  personal: ({ dateOfBirth }, { today }) =>
    problem(!plausibleBirth(dateOfBirth, today), 'dateOfBirth', { key: 'dateOfBirth' }),
  languages: ({ language }, { others }) =>
    problem(language !== otherCode && repeats(others, 'language', language), 'language', twice),
  expertise: ({ area }, { others }) => problem(repeats(others, 'area', area), 'area', twice),
  education: ({ status, from, to }, context) => {
    const now = context.today.slice(0, 7);
    return {
      ...problem(isAfter(from, now), 'from', future),
      ...problem(!isOfAge(from, firstStudies, context), 'from', tooYoung),
      ...problem(!isOfAge(to, firstStudies, context), 'to', tooYoung),
      ...problem(status === 'completed' && isAfter(to, now), 'to', { key: 'notCompleted' }),
    };
  },
  employment: ({ from, to }, context) => {
    const now = context.today.slice(0, 7);
    return {
      ...problem(isAfter(from, now), 'from', future),
      ...problem(!isOfAge(from, firstWork, context), 'from', tooYoung),
      ...problem(isAfter(to, now), 'to', { key: 'notEnded' }),
    };
  },
  trainings: ({ date }, { today }) => problem(isAfter(date, today.slice(0, 7)), 'date', future),
  publications: ({ date }, { today }) =>
    problem(isAfter(date, today.slice(0, 7)), 'date', { key: 'notPublished' }),
  contract_interests: ({ availableFrom }, { today }) =>
    problem(availableFrom !== '' && availableFrom < today, 'availableFrom', { key: 'past' }),
};

/** What in an entry cannot be so, by field: dates that contradict a life or the calendar, and what is entered twice. */
export function problemsWith<S extends SectionName>(
  section: S,
  entry: Entry<S>,
  context: PlausibilityContext,
): Record<string, FieldError> {
  return checks[section]?.(entry, context) ?? {};
}
