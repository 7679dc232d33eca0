import { useFormatter, useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import type { Locale } from '@/lib/i18n/locales';
import type { DelayedBatch } from '@/lib/outbox/decisions/dto';
import { formatShort } from '@/lib/time/format';
import { ReasonText } from './reason-text';

/** The batches that wait for their next attempt, soonest first. */
export function DelayedTable({ rows, locale }: { rows: DelayedBatch[]; locale: Locale }) {
  const t = useTranslations('delivery.delayed');
  const format = useFormatter();
  const columns: Column<DelayedBatch>[] = [
    { key: 'mails', header: t('mails'), numeric: true, cell: ({ mails }) => format.number(mails) },
    {
      key: 'attempts',
      header: t('attempts'),
      numeric: true,
      cell: ({ attempts }) => format.number(attempts),
    },
    {
      ...{ key: 'next', header: t('next'), className: 'whitespace-nowrap' },
      cell: ({ nextAttemptAt }) => formatShort(locale, nextAttemptAt),
    },
    {
      ...{ key: 'reason', header: t('reason'), className: 'min-w-64' },
      cell: ({ reason }) => <ReasonText reason={reason} />,
    },
  ];
  return <DataTable caption={t('title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
