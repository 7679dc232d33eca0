import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page';
import type { Locale } from '@/lib/i18n/locales';
import type { VacancySummary } from '@/lib/vacancies/dto';
import { filterNames, matches, pageSize, searchQuery, type Search } from '@/lib/vacancies/search';
import { SearchForm } from './search-form';
import { VacancyItem } from './vacancy-item';

type Props = { vacancies: VacancySummary[]; search: Search; locale: Locale; now: Date };

/** The vacancies that fit a search, a page at a time, beside the search form. */
export async function VacancyList({ vacancies, search, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'jobs' });
  const found = vacancies.filter((vacancy) => matches(vacancy, search));
  const narrowed = search.q !== '' || filterNames.some((name) => search[name].length > 0);
  const shown = found.slice((search.page - 1) * pageSize, search.page * pageSize);
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="grid gap-8 lg:grid-cols-[18rem_1fr] lg:gap-12">
        <div data-no-print>
          <SearchForm vacancies={vacancies} search={search} locale={locale} />
        </div>
        <section aria-labelledby="results">
          <div className="border-line mb-2 flex flex-wrap items-baseline justify-between gap-x-4 border-b pb-3">
            <h2 id="results">
              {narrowed ? t('found', { count: found.length }) : t('open', { count: found.length })}
            </h2>
            {narrowed ? (
              <Link locale={locale} href="/jobs" className="text-accent underline underline-offset-2">
                {t('clear')}
              </Link>
            ) : null}
          </div>
          {found.length === 0 ? (
            <p className="py-6">{narrowed ? t('nothingFound') : t('nothingOpen')}</p>
          ) : null}
          <ul>
            {shown.map((vacancy) => (
              <VacancyItem key={vacancy.id} vacancy={vacancy} locale={locale} now={now} />
            ))}
          </ul>
          <Pages search={search} total={found.length} locale={locale} />
        </section>
      </div>
    </>
  );
}

async function Pages({ search, total, locale }: { search: Search; total: number; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'jobs' });
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  const link = (page: number, label: string, rel: string) => (
    <Link
      locale={locale}
      href={`/jobs/search${searchQuery({ ...search, page })}`}
      rel={rel}
      className={buttonClass({ variant: 'secondary' })}
    >
      {label}
    </Link>
  );
  return (
    <nav
      aria-label={t('pages')}
      className="border-line flex flex-wrap items-center justify-between gap-4 border-t pt-6"
    >
      <span>{t('page', { page: search.page, last })}</span>
      <span className="flex gap-3">
        {search.page > 1 ? link(search.page - 1, t('previous'), 'prev') : null}
        {search.page < last ? link(search.page + 1, t('next'), 'next') : null}
      </span>
    </nav>
  );
}
