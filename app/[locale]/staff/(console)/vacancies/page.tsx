import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { StateBadge } from '@/components/authoring/state-badge';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/current';
import { hideForbidden } from '@/lib/auth/hide-forbidden';
import { titleIn } from '@/lib/vacancies/rules';
import { localeOr } from '@/lib/i18n/locales';
import { formatDay } from '@/lib/time/format';
import { authoredVacancies } from '@/lib/vacancies/authoring/queries';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'authoring' });
  return { title: t('list.title') };
}

export default async function VacanciesPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const viewer = await requireStaff(locale, `/${locale}/staff/vacancies`);
  const vacancies = await hideForbidden(() => authoredVacancies(viewer, new Date()));
  const named = vacancies.map((vacancy) => ({ vacancy, ...titleIn(vacancy.texts, locale) }));
  const t = await getTranslations('authoring');
  return (
    <Page>
      <PageHeading title={t('list.title')} />
      <p className="mb-6">
        <a href={`/${locale}/staff/vacancies/new`} className={buttonClass()}>
          {t('list.new')}
        </a>
      </p>
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
          {named.map(({ vacancy, title, language }) => (
            <tr key={vacancy.id}>
              <Td className={`whitespace-nowrap ${wideOnly}`}>{vacancy.reference}</Td>
              <Td>
                <a
                  href={`/${locale}/staff/vacancies/${vacancy.id}`}
                  lang={language}
                  dir="auto"
                  className="text-accent font-semibold underline underline-offset-2"
                >
                  {title || t('list.untitled')}
                </a>
                <span className="text-muted block text-sm sm:hidden">
                  {[vacancy.reference, vacancy.stationNames[locale]].join(' · ')}
                </span>
              </Td>
              <Td className={wideOnly}>{vacancy.stationNames[locale]}</Td>
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
    </Page>
  );
}
