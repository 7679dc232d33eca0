import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import type { SearchResult } from '@/lib/vacancies/search/queries';
import { activeFilters } from '@/lib/vacancies/search/rules';
import type { FacetName, Search } from '@/lib/vacancies/search/schema';
import { facetItems } from './facet-items';
import type { FacetWords } from './facet-words';
import { searchParts } from './search-parts';

type Props = { search: Search; result: SearchResult; words: FacetWords; locale: Locale };

const groups: { name: FacetName; open?: boolean }[] = [
  { name: 'contract', open: true },
  { name: 'category', open: true },
  { name: 'grade' },
  { name: 'station', open: true },
  { name: 'region' },
  { name: 'arrangement' },
  { name: 'language' },
];

/** The filters of a search with how many vacancies each value would leave: folded on a phone, beside the results elsewhere. */
export function SearchFilters({ search, result, words, locale }: Props) {
  const t = translations(locale, 'jobs.search');
  const chosen = activeFilters(search);
  const items = (name: FacetName) => facetItems(name, result.facets[name], words, locale);
  const box = (name: FacetName) => (
    <Boxes name={name} items={items(name)} chosen={search[name]} locale={locale} />
  );
  const shown = groups.filter(({ name }) => items(name).length > 0);
  const dates = (['closing', 'opened'] as const).filter((name) => items(name).length > 0);
  return (
    <details
      data-group="all"
      // Where nothing can be narrowed there is nothing to choose; the order of the list still goes with the form.
      hidden={shown.length + dates.length === 0}
      className="group/all border-line rounded-lg border lg:border-0 lg:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="flex min-h-11 cursor-pointer items-center gap-3 px-4 font-semibold lg:supports-[selector(::details-content)]:hidden">
        <Chevron className="group-open/all:rotate-90" />
        {t('filters')}
        {chosen > 0 ? <Badge tone="accent">{t('chosen', { count: chosen })}</Badge> : null}
      </summary>
      <div className="px-4 pb-4 lg:p-0">
        {search.sort ? <input type="hidden" name="sort" value={search.sort} form={searchParts.form} /> : null}
        {search.exact ? (
          <input type="hidden" name="exact" value="1" form={searchParts.form} data-words={search.q} />
        ) : null}
        {shown.map(({ name, open = false }) => (
          <Group key={name} name={name} legend={words.filter(name)} open={open || search[name].length > 0}>
            {box(name)}
          </Group>
        ))}
        {dates.length > 0 ? (
          <Group name="dates" legend={t('dates')} open>
            {dates.map((name) => (
              <div key={name}>{box(name)}</div>
            ))}
          </Group>
        ) : null}
        <Button type="submit" form={searchParts.form} variant="secondary" className="mt-4 w-full">
          {t('submit')}
        </Button>
      </div>
    </details>
  );
}

type GroupProps = { name: string; legend: string; open: boolean; children: ReactNode };

function Group({ name, legend, open, children }: GroupProps) {
  return (
    <details data-group={name} open={open} className="group border-line border-t py-2 first:border-t-0">
      <summary className="flex min-h-9 cursor-pointer items-center gap-2 font-semibold">
        <Chevron className="group-open:rotate-90" />
        {legend}
      </summary>
      <fieldset className="min-w-0 ps-4">
        <legend className="sr-only">{legend}</legend>
        {children}
      </fieldset>
    </details>
  );
}

function Chevron({ className }: { className: string }) {
  return (
    <svg
      viewBox="0 0 8 12"
      aria-hidden
      className={`h-3 w-2 shrink-0 fill-none stroke-current stroke-2 ${className}`}
    >
      <path d="M1 1l5 5-5 5" />
    </svg>
  );
}

type BoxesProps = {
  name: FacetName;
  items: { value: string; label: string; count: number }[];
  chosen: readonly string[];
  locale: Locale;
};

function Boxes({ name, items, chosen, locale }: BoxesProps) {
  const t = translations(locale, 'jobs.search');
  return items.map(({ value, label, count }) => (
    <label key={value} className="flex min-h-9 cursor-pointer items-start gap-3 py-1">
      <input
        type="checkbox"
        name={name}
        value={value}
        form={searchParts.form}
        defaultChecked={chosen.includes(value)}
        className="accent-accent mt-1 size-5 shrink-0"
      />
      <span className="min-w-0">
        {label} <span className="text-muted">{t('count', { count })}</span>
      </span>
    </label>
  ));
}
