import type { Prisma } from '../../db/generated/sqlite/client';
import { countryCodes, namedCodes } from '../../i18n/countries';
import type { Locale } from '../../i18n/locales';
import { hasTerm, lookupText, lookupTerms, type LookupTerm } from '../../text/names';
import { addDays, closesAt } from '../../time/rules';
import type { ApplicantSearch } from '../schema';

/** What fits a search, but for its stage: conditions on applications, and on their facts. */
export type Fitting = {
  application: Pick<Prisma.ApplicationWhereInput, 'submittedAt'>;
  facts: Prisma.ApplicantFactsWhereInput[];
};

/** The conditions of a search; null when nobody can fit, since its words have neither letter nor digit. */
export function fitting({ q, from, to }: ApplicantSearch, timeZone: string, locale: Locale): Fitting | null {
  const terms = lookupTerms(q);
  if (q !== '' && terms.length === 0) return null;
  const gte = from ? closesAt(addDays(from, -1), timeZone) : undefined;
  const lt = to ? closesAt(to, timeZone) : undefined;
  return {
    application: gte || lt ? { submittedAt: { gte, lt } } : {},
    facts: terms.map((term) => ({ OR: [...byName(term), ...byCountry(term, locale)] })),
  };
}

function byName({ joined, parts }: LookupTerm): Prisma.ApplicantFactsWhereInput[] {
  const has = (text: string) => ({ lookup: { contains: text } });
  return parts.length > 0 ? [has(joined), { AND: parts.map(has) }] : [has(joined)];
}

// By the names that countries have in the reader's language.
function byCountry(term: LookupTerm, locale: Locale): Prisma.ApplicantFactsWhereInput[] {
  const codes = namedCodes(countryCodes, 'region', locale)
    .filter(({ label }) => hasTerm(lookupText([label]), term))
    .map(({ value }) => value);
  return codes.length > 0 ? [{ nationality: { in: codes } }] : [];
}
