import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import type { VacancySummary } from '@/lib/vacancies/dto';
import { filterNames, options, type FilterName, type Search } from '@/lib/vacancies/search';

type Props = { vacancies: VacancySummary[]; search: Search; locale: Locale };
type Label = (value: string) => string;

/** The search: a GET form whose address can be shared, with or without JavaScript. */
export async function SearchForm({ vacancies, search, locale }: Props) {
  const t = await getTranslations({ locale });
  const stations = new Map(vacancies.map(({ station }) => [station.id, station.names[locale]]));
  const labels: Record<FilterName, Label> = {
    contract: (value) => t(`terms.contractType.${value as VacancySummary['contractType']}`),
    category: (value) => t(`terms.category.${value as VacancySummary['category']}`),
    grade: (value) => value,
    station: (value) => stations.get(value) ?? value,
    language: (value) => t(`terms.language.${value as keyof VacancySummary['titles']}`),
  };
  return (
    <form action={`/${locale}/jobs/search`} method="get" role="search" className="space-y-5">
      <div>
        <label htmlFor="q" className="mb-1 block font-semibold">
          {t('jobs.search.query')}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={search.q}
          className="bg-surface border-control min-h-11 w-full rounded-md border px-3 py-2"
        />
      </div>
      {filterNames.map((name) => (
        <Filter
          key={name}
          name={name}
          legend={t(`jobs.search.${name}`)}
          chosen={search[name]}
          items={options(vacancies, name, labels[name], locale)}
        />
      ))}
      <Button type="submit" className="w-full">
        {t('jobs.search.submit')}
      </Button>
    </form>
  );
}

type FilterProps = {
  name: string;
  legend: string;
  chosen: string[];
  items: { value: string; label: string; count: number }[];
};

function Filter({ name, legend, chosen, items }: FilterProps) {
  if (items.length === 0) return null;
  return (
    <details open={chosen.length > 0} className="border-line border-t pt-3">
      <summary className="min-h-9 cursor-pointer font-semibold">{legend}</summary>
      <fieldset className="mt-1">
        <legend className="sr-only">{legend}</legend>
        {items.map(({ value, label, count }) => (
          <label key={value} className="flex min-h-9 items-start gap-3 py-1">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="accent-accent mt-1 size-5 shrink-0"
            />
            <span>
              {label} <span className="text-muted">({count})</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
