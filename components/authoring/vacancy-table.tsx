import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import type { Locale } from '@/lib/i18n/locales';
import { formatDay } from '@/lib/time/format';
import type { ListedVacancy } from '@/lib/vacancies/authoring/dto';
import { StateBadge } from './state-badge';

/** The vacancies of the console, the latest first. */
export function VacancyTable({ rows, locale }: { rows: ListedVacancy[]; locale: Locale }) {
  const t = useTranslations('authoring.list');
  const columns: Column<ListedVacancy>[] = [
    {
      ...{ key: 'reference', header: t('reference'), wide: true, className: 'whitespace-nowrap' },
      cell: ({ reference }) => reference,
    },
    {
      ...{ key: 'vacancy', header: t('vacancy'), names: true },
      cell: (vacancy) => (
        <>
          <a
            href={`/${locale}/staff/vacancies/${vacancy.id}`}
            lang={vacancy.titleLanguage}
            dir="auto"
            className="text-accent font-semibold underline underline-offset-2"
          >
            {vacancy.title || t('untitled')}
          </a>
          <span className="text-muted block text-sm sm:hidden">
            {[vacancy.reference, vacancy.station].join(' · ')}
          </span>
        </>
      ),
    },
    { key: 'station', header: t('station'), wide: true, cell: ({ station }) => station },
    {
      ...{ key: 'state', header: t('state'), className: 'sm:whitespace-nowrap' },
      cell: (vacancy) => <StateBadge vacancy={vacancy} locale={locale} />,
    },
    {
      ...{ key: 'closing', header: t('closing'), wide: true, className: 'whitespace-nowrap' },
      cell: ({ closingDate }) => (closingDate ? formatDay(locale, closingDate) : ''),
    },
    {
      ...{ key: 'applications', header: t('applications'), wide: true, numeric: true },
      cell: ({ applications }) => applications,
    },
  ];
  return <DataTable caption={t('label')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
