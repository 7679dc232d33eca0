import type { ApplicantCriteria, CriteriaWord } from '../../db/applicants';
import type { Locale } from '../../i18n/locales';
import { nationalities } from '../../reference/nationalities';
import { hasTerm, lookupText, lookupTerms, type LookupTerm } from '../../text/names';
import { addDays, endOfDay } from '../../time/rules';
import type { ApplicantSearch } from '../schema';

/** What a search asks of a competition; null when nobody can fit, since its words have neither letter nor digit. */
export function criteriaFrom(
  { q, from, to }: ApplicantSearch,
  competitionId: string,
  timeZone: string,
  locale: Locale,
): ApplicantCriteria | null {
  const terms = lookupTerms(q);
  if (q !== '' && terms.length === 0) return null;
  return {
    competitionId,
    words: terms.map((term) => wordOf(term, locale)),
    from: from ? endOfDay(addDays(from, -1), timeZone) : undefined,
    until: to ? endOfDay(to, timeZone) : undefined,
  };
}

// Nationalities are found by their names in the reader's language, and by others that people type for them.
function wordOf(term: LookupTerm, locale: Locale): CriteriaWord {
  const found = countriesIn(locale).filter(({ lookup }) => hasTerm(lookup, term));
  return { ...term, nationalities: found.map(({ code }) => code) };
}

const countries = new Map<Locale, { code: string; lookup: string }[]>();

// Naming and folding them all takes longer than the search, so it is done once.
function countriesIn(locale: Locale) {
  const named =
    countries.get(locale) ??
    nationalities.entries.map(({ code, also = [], ...names }) => {
      return { code, lookup: lookupText([names[locale], ...also]) };
    });
  countries.set(locale, named);
  return named;
}
