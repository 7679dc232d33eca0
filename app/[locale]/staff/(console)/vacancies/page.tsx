import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { StateBadge } from '@/components/authoring/state-badge';
import { Pager } from '@/components/console/pager';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { SearchForm } from '@/components/ui/search-form';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { listSchema, queryOf } from '@/lib/lists/schema';
import { formatDay } from '@/lib/time/format';
import { listVacancies } from '@/lib/vacancies/authoring/queries';

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const ordinary = listSchema.parse({});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('authoring');
  return { title: t('list.title') };
}

export default async function VacanciesPage({ searchParams }: Props) {
  const locale = await getLocale();
  const search = listSchema.parse(await searchParams);
  const hrefOf = (page: number) => `/staff/vacancies${queryOf({ ...search, page }, ordinary)}`;
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
      {list.total > 0 ? (
        <Table label={t('list.label')}>
          <thead>
            <tr>
              <Th className={wideOnly}>{t('list.reference')}</Th>
              <Th>{t('list.vacancy')}</Th>
              <Th className={wideOnly}>{t('list.station')}</Th>
              <Th>{t('list.state')}</Th>
              <Th className={wideOnly}>{t('list.closing')}</Th>
              <Th className={`text-end! ${wideOnly}`}>{t('list.applications')}</Th>
            </tr>
          </thead>
          <tbody>
            {list.rows.map((vacancy) => (
              <tr key={vacancy.id}>
                <Td className={`whitespace-nowrap ${wideOnly}`}>{vacancy.reference}</Td>
                <Td>
                  <a
                    href={`/${locale}/staff/vacancies/${vacancy.id}`}
                    lang={vacancy.titleLanguage}
                    dir="auto"
                    className="text-accent font-semibold underline underline-offset-2"
                  >
                    {vacancy.title || t('list.untitled')}
                  </a>
                  <span className="text-muted block text-sm sm:hidden">
                    {[vacancy.reference, vacancy.station].join(' · ')}
                  </span>
                </Td>
                <Td className={wideOnly}>{vacancy.station}</Td>
                <Td className="sm:whitespace-nowrap">
                  <StateBadge vacancy={vacancy} locale={locale} />
                </Td>
                <Td className={`whitespace-nowrap ${wideOnly}`}>
                  {vacancy.closingDate ? formatDay(locale, vacancy.closingDate) : ''}
                </Td>
                <Td className={`text-end tabular-nums ${wideOnly}`}>{vacancy.applications}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      <Pager page={list.page} last={list.last} hrefOf={hrefOf} />
    </Page>
  );
}
