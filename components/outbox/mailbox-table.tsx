import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locales';
import type { MailboxRow } from '@/lib/outbox/mailbox/queries';
import { formatShort } from '@/lib/time/format';

/** Mail kept here, newest first. */
export function MailboxTable({ rows, locale }: { rows: MailboxRow[]; locale: Locale }) {
  const t = useTranslations('delivery.mailbox');
  const columns: Column<MailboxRow>[] = [
    {
      ...{ key: 'subject', header: t('subject'), names: true, className: 'sm:min-w-56' },
      cell: ({ id, subject, recipient, receivedAt }) => (
        <>
          <Link
            href={`/staff/mailbox/${id}`}
            prefetch={false}
            className="text-accent font-semibold underline underline-offset-2"
          >
            <span dir="auto">{subject}</span>
          </Link>
          <span className="text-muted block text-sm wrap-anywhere sm:hidden">
            {recipient} · {formatShort(locale, receivedAt)}
          </span>
        </>
      ),
    },
    {
      ...{ key: 'to', header: t('to'), wide: true, className: 'wrap-anywhere' },
      cell: ({ recipient }) => recipient,
    },
    {
      ...{ key: 'received', header: t('received'), wide: true, className: 'whitespace-nowrap' },
      cell: ({ receivedAt }) => formatShort(locale, receivedAt),
    },
  ];
  return <DataTable caption={t('title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
