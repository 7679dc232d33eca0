import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { chipsOf } from '@/lib/vacancies/search/rules';
import type { Search } from '@/lib/vacancies/search/schema';
import type { FacetWords } from './facet-words';

const longestWords = 60;
const mostFilters = 3;
const ellipsis = '…';

/** What a search is called, in short: its words, its first filters, and its page unless it is the first. */
export function searchTitle(search: Search, page: number, words: FacetWords, locale: Locale): string {
  const t = translations(locale, 'jobs');
  const filters = chipsOf({ ...search, q: '' }).map(({ name, value }) =>
    name === 'q' ? value : words.value(name, value),
  );
  const parts = [
    search.q === '' ? '' : t('chips.words', { words: cut(search.q) }),
    ...filters.slice(0, mostFilters),
    filters.length > mostFilters ? ellipsis : '',
    page > 1 ? t('searchPage', { page }) : '',
  ].filter(Boolean);
  return parts.length === 0 ? t('title') : t('searchTitle', { search: parts.join(', ') });
}

function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= longestWords) return text;
  const short = characters.slice(0, longestWords).join('');
  return `${short.replace(/(?<=\S)\s+\S*$/u, '')}${ellipsis}`;
}
