import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { VacancyTable } from '@/components/authoring/vacancy-table';
import { Pager } from '@/components/console/pager';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { SearchForm } from '@/components/ui/search-form';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { wordsQuery } from '@/lib/lists/query';
import { listVacancies } from '@/lib/vacancies/authoring/queries';

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('authoring');
  return { title: t('list.title') };
}

export default async function VacanciesPage({ searchParams }: Props) {
  const locale = await getLocale();
  const search = wordsQuery.parse(await searchParams);
  const hrefOf = (page: number) => `/staff/vacancies${wordsQuery.query({ ...search, page })}`;
  const viewer = await requireStaff(locale, `/${locale}${hrefOf(search.page)}`);
  const list = await forbiddenAsNotFound(() => listVacancies(viewer, search, locale, new Date()));
  const t = await getTranslations('authoring');
  return (
    <Page>
      <PageHeading title={t('list.title')} />
      <p className="mb-6">
        <a href={`/${locale}/staff/vacancies/new`} className={buttonClass()}>
          {t('list.new')}
        </a>
      </p>
      <div className="mb-6">
        <SearchForm
          action={`/${locale}/staff/vacancies`}
          label={t('list.search')}
          submit={t('list.find')}
          field={{ defaultValue: search.q, maxLength: 200, dir: 'auto' }}
        />
      </div>
      <h2 className="mb-3 text-lg sm:text-lg">{t('list.found', { count: list.total })}</h2>
      {list.total > 0 ? <VacancyTable rows={list.rows} locale={locale} /> : null}
      <Pager list={list} hrefOf={hrefOf} />
    </Page>
  );
}
