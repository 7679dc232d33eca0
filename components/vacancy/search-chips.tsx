import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { chipsOf } from '@/lib/vacancies/search/rules';
import type { Search } from '@/lib/vacancies/search/schema';
import type { FacetWords } from './facet-words';
import { searchParts } from './search-parts';
import { searchPath } from './search-path';

type Props = { search: Search; words: FacetWords; locale: Locale };

/** What narrows a search, each a link to the search without it. */
export function SearchChips({ search, words, locale }: Props) {
  const chips = chipsOf(search);
  if (chips.length === 0) return null;
  const t = translations(locale, 'jobs');
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <ul aria-label={t('chips.title')} className="flex min-w-0 flex-wrap gap-2">
        {chips.map((chip) => {
          const text = words.chip(chip);
          return (
            <li key={`${chip.name} ${chip.value}`} className="max-w-full">
              <a
                // What is left has the focus also where no script is there to give it (yet): this link is gone with its filter.
                href={`${searchPath(locale, chip.without)}#${searchParts.heading}`}
                aria-label={t('chips.remove', { chip: text })}
                data-instant
                className="bg-accent-soft text-accent hover:border-accent inline-flex min-h-9 max-w-full items-center gap-2 rounded-[1.125rem] border border-transparent px-3 py-1 text-base no-underline"
              >
                <span className="min-w-0">{text}</span>
                <svg
                  viewBox="0 0 12 12"
                  aria-hidden
                  className="size-3 shrink-0 stroke-current stroke-2"
                  data-no-print
                >
                  <path d="M1 1l10 10M11 1L1 11" />
                </svg>
              </a>
            </li>
          );
        })}
      </ul>
      <a href={`/${locale}/jobs#${searchParts.heading}`} data-instant data-no-print>
        {t('clear')}
      </a>
    </div>
  );
}
