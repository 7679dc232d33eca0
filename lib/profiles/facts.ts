import { displayName, foldedName, lookupText, nameWords, personLookup } from '../text/names';
import { languageLevels, type educationLevels } from './schema';
import { isAfter, monthsOf } from '../time/partial-dates';
import type { ProfileSnapshot } from './snapshot';

/** Raised with every change of the rules below: rows derived by older ones are rebuilt. */
export const factsVersion = 2;

/** What lists, requirements, the roster and reports read of a profile. */
export type ProfileFacts = {
  /** The name as it is shown, folded. */
  sortName: string;
  /** Its folded words, by which people are looked up in whatever order and however joined. */
  lookup: string;
  /** ISO 3166-1 alpha-2, the one of record first. */
  nationalities: string[];
  /** ISCED 2011 level of the highest completed studies. */
  educationLevel: number | null;
  /** Fields of study, folded, each once. */
  fields: string[];
  /** Months in any post up to the given one, those in several at once counted once. */
  experienceMonths: number;
  /** Whether a post was held in that month and has no end. */
  employed: boolean;
  /** Codes of languages with the level of the weakest skill they have, from 1 to 4. */
  languages: { code: string; level: number }[];
  /** Words of studies and posts, folded, each once. */
  text: string;
};

type Period = { from: string; to: string };

const isced: Record<(typeof educationLevels)[number], number> = {
  secondary: 3,
  certificate: 5,
  bachelor: 6,
  master: 7,
  doctorate: 8,
};

/** The facts of a frozen profile; posts and studies without an end go on through the month `until` (YYYY-MM). */
export function deriveFacts(snapshot: ProfileSnapshot, until: string): ProfileFacts {
  const { personal, nationality, education, employment } = snapshot;
  const completed = education.filter(({ status, to }) => status === 'completed' && !isAfter(to, until));
  const levels = completed.map(({ level }) => isced[level]);
  return {
    ...namesOf(personal),
    nationalities: nationality.countries,
    educationLevel: levels.length > 0 ? Math.max(...levels) : null,
    fields: distinct(education.map(({ field }) => foldedName(field))),
    experienceMonths: monthsIn(employment, until),
    employed: employment.some(({ from, to }) => to === '' && !isAfter(from, until)),
    languages: languagesOf(snapshot),
    text: distinct(wordsOf(snapshot)).join(' ').slice(0, longestText),
  };
}

// Indexed columns: below what a database takes into an index, however the letters are encoded.
const longestName = 200;
const longestLookup = 500;
const longestText = 20_000;

function namesOf({ givenName, familyName, nameOrder, otherNames, latinName }: ProfileSnapshot['personal']) {
  const shown = displayName({ givenName, familyName, nameOrder });
  return {
    sortName: bounded(foldedName(shown), longestName),
    lookup: bounded(personLookup(givenName, familyName, otherNames, latinName), longestLookup),
  };
}

/** The facts by which an application is found of which no more than a name is held. */
export function nameFacts(name: string): Pick<ProfileFacts, 'sortName' | 'lookup'> {
  return {
    sortName: bounded(foldedName(name), longestName),
    lookup: bounded(lookupText([name]), longestLookup),
  };
}

function bounded(text: string, length: number): string {
  return text.slice(0, length).toWellFormed();
}

function languagesOf({ languages }: ProfileSnapshot): ProfileFacts['languages'] {
  const best = new Map<string, number>();
  for (const { language, motherTongue, reading, writing, speaking, listening } of languages) {
    // A skill that a language does not have, such as writing a sign language, says nothing of the others.
    const ranks = [reading, writing, speaking, listening].map((level) => languageLevels.indexOf(level));
    const had = ranks.filter((rank) => rank > 0);
    const level = motherTongue ? languageLevels.length - 1 : Math.min(...(had.length > 0 ? had : [0]));
    if (level > 0) best.set(language, Math.max(level, best.get(language) ?? 0));
  }
  return [...best].map(([code, level]) => ({ code, level }));
}

function wordsOf(snapshot: ProfileSnapshot): string[] {
  const { education, employment, trainings, computer_skills, publications } = snapshot;
  const studies = education.flatMap(({ title, field, institution }) => [title, field, institution]);
  const posts = employment.flatMap(({ title, employer, city, duties }) => [title, employer, city, duties]);
  const others = [
    ...trainings.flatMap(({ title, provider }) => [title, provider]),
    ...computer_skills.map(({ skill }) => skill),
    ...publications.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  return [...posts, ...studies, ...others].flatMap(nameWords);
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/**
 * How many months lie in any of these periods (`YYYY` or `YYYY-MM`, both ends included) up to the month `until`, each counted once. A
 * year alone counts whole: who remembers no month is not given less.
 */
export function monthsIn(periods: readonly Period[], until: string): number {
  const { last } = monthsOf(until);
  const spans = periods
    .filter(({ from }) => from !== '')
    .map(({ from, to }) => ({ start: monthsOf(from).first, end: Math.min(monthsOf(to || until).last, last) }))
    .sort((a, b) => a.start - b.start);
  let counted = -1;
  let months = 0;
  for (const { start, end } of spans) {
    const first = Math.max(start, counted + 1);
    if (end < first) continue;
    months += end - first + 1;
    counted = end;
  }
  return months;
}
