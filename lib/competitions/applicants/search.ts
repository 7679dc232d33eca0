import type { Sought, SoughtWord } from '../../db/applicants';
import { countryCodes, namedCodes } from '../../i18n/countries';
import type { Locale } from '../../i18n/locales';
import { hasTerm, lookupText, lookupTerms, type LookupTerm } from '../../text/names';
import { addDays, closesAt } from '../../time/rules';
import type { ApplicantSearch } from '../schema';

/** What a search asks of a competition; null when nobody can fit, since its words have neither letter nor digit. */
export function soughtBy(
  { q, from, to }: ApplicantSearch,
  competitionId: string,
  timeZone: string,
  locale: Locale,
): Sought | null {
  const terms = lookupTerms(q);
  if (q !== '' && terms.length === 0) return null;
  return {
    competitionId,
    words: terms.map((term) => wordOf(term, locale)),
    from: from ? closesAt(addDays(from, -1), timeZone) : undefined,
    until: to ? closesAt(to, timeZone) : undefined,
  };
}

// Countries are found by the names they have in the reader's language.
function wordOf(term: LookupTerm, locale: Locale): SoughtWord {
  const nationalities = namedCodes(countryCodes, 'region', locale)
    .filter(({ label }) => hasTerm(lookupText([label]), term))
    .map(({ value }) => value);
  return { ...term, nationalities };
}
