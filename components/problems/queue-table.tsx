import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locales';
import type { ListedReport } from '@/lib/problems/queue/dto';
import { formatShort } from '@/lib/time/format';
import { StatusBadge } from './status-badge';

type Props = { rows: ListedReport[]; locale: Locale };

/** Problem reports as support picks from them. */
export function QueueTable({ rows, locale }: Props) {
  const t = useTranslations('problems.queue');
  const columns: Column<ListedReport>[] = [
    {
      ...{ key: 'reference', header: t('reference'), names: true, className: 'sm:whitespace-nowrap' },
      cell: (row) => (
        <>
          <Link
            href={`/staff/support/${row.id}`}
            prefetch={false}
            className="text-accent font-semibold underline underline-offset-2"
          >
            {row.reference}
          </Link>
          <span className="text-muted block text-sm sm:hidden">{formatShort(locale, row.createdAt)}</span>
          <Beginning row={row} className="sm:hidden" />
        </>
      ),
    },
    {
      ...{ key: 'received', header: t('received'), wide: true, className: 'text-sm whitespace-nowrap' },
      cell: (row) => formatShort(locale, row.createdAt),
    },
    {
      ...{ key: 'problem', header: t('problem'), wide: true, className: 'min-w-64' },
      cell: (row) => (
        <>
          <Beginning row={row} />
          <About row={row} />
        </>
      ),
    },
    {
      ...{ key: 'status', header: t('status'), className: 'sm:whitespace-nowrap' },
      cell: (row) => (
        <>
          <StatusBadge status={row.status} suspect={row.suspect} />
          <span className="text-muted block text-sm sm:hidden">{row.assignee ?? t('unassigned')}</span>
        </>
      ),
    },
    {
      ...{ key: 'whose', header: t('whose'), wide: true },
      cell: ({ assignee }) => assignee ?? <span className="text-muted">{t('unassigned')}</span>,
    },
  ];
  return <DataTable caption={t('title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Beginning({ row, className = '' }: { row: ListedReport; className?: string }) {
  return (
    <span lang={row.locale} dir="auto" className={`block wrap-anywhere ${className}`}>
      {row.beginning}
    </span>
  );
}

function About({ row }: { row: ListedReport }) {
  const t = useTranslations('problems.queue');
  const pictures = row.screenshots > 0 ? t('pictures', { count: row.screenshots }) : null;
  const parts = [row.vacancyReference, pictures].filter(Boolean);
  return parts.length > 0 ? <span className="text-muted block text-sm">{parts.join(' · ')}</span> : null;
}
