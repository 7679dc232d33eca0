import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locales';
import type { ListedReport } from '@/lib/problems/queue/dto';
import { formatShort } from '@/lib/time/format';
import { StatusBadge } from './status-badge';

type Props = { rows: ListedReport[]; locale: Locale };

/** Problem reports as support picks from them. */
export function QueueTable({ rows, locale }: Props) {
  const t = useTranslations('problems.queue');
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          <Th>{t('reference')}</Th>
          <Th className={wideOnly}>{t('received')}</Th>
          <Th className={wideOnly}>{t('problem')}</Th>
          <Th>{t('status')}</Th>
          <Th className={wideOnly}>{t('whose')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Td className="sm:whitespace-nowrap">
              <Link
                href={`/staff/support/${row.id}`}
                prefetch={false}
                className="text-accent font-semibold underline underline-offset-2"
              >
                {row.reference}
              </Link>
              <span className="text-muted block text-sm sm:hidden">{formatShort(locale, row.createdAt)}</span>
              <span lang={row.locale} dir="auto" className="block wrap-anywhere sm:hidden">
                {row.beginning}
              </span>
            </Td>
            <Td className={`text-sm whitespace-nowrap ${wideOnly}`}>{formatShort(locale, row.createdAt)}</Td>
            <Td className={`min-w-64 ${wideOnly}`}>
              <span lang={row.locale} dir="auto" className="block wrap-anywhere">
                {row.beginning}
              </span>
              <About row={row} />
            </Td>
            <Td className="sm:whitespace-nowrap">
              <StatusBadge status={row.status} suspect={row.suspect} />
              <span className="text-muted block text-sm sm:hidden">{row.assignee ?? t('unassigned')}</span>
            </Td>
            <Td className={`${wideOnly} ${row.assignee ? '' : 'text-muted'}`}>
              {row.assignee ?? t('unassigned')}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function About({ row }: { row: ListedReport }) {
  const t = useTranslations('problems.queue');
  const pictures = row.screenshots > 0 ? t('pictures', { count: row.screenshots }) : null;
  const parts = [row.vacancyReference, pictures].filter(Boolean);
  return parts.length > 0 ? <span className="text-muted block text-sm">{parts.join(' · ')}</span> : null;
}
