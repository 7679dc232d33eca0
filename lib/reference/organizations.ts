import type { Locale } from '../i18n/locales';
import data from './data/organizations.json';
import { sortedList, type Entry } from './list';

type Row = Entry & { readonly acronym?: Readonly<Record<Locale, string>> };

const rows: readonly Row[] = data.organizations;

// A name is shown with its acronym, and found by that of either language.
const entries = rows.map(({ code, en, fr, acronym, also = [] }): Entry => {
  if (!acronym) return { code, en, fr, also };
  return {
    code,
    en: `${en} (${acronym.en})`,
    fr: `${fr} (${acronym.fr})`,
    also: [...new Set([acronym.en, acronym.fr, ...also])],
  };
});

/** Organizations, funds, programmes and offices of the United Nations common system, and `other`. */
export const organizations = sortedList({ parts: [entries, data.other] });

/** The name of an organization with its acronym. */
export const organizationName = organizations.name;
