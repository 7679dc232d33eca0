import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locales';
import type { MailboxRow } from '@/lib/outbox/mailbox/queries';
import { formatShort } from '@/lib/time/format';

/** Mail kept here, newest first. */
export function MailboxTable({ rows, locale }: { rows: MailboxRow[]; locale: Locale }) {
  const t = useTranslations('delivery.mailbox');
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          <Th>{t('subject')}</Th>
          <Th className={wideOnly}>{t('to')}</Th>
          <Th className={wideOnly}>{t('received')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, subject, recipient, receivedAt }) => (
          <tr key={id}>
            <Td className="sm:min-w-56">
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
            </Td>
            <Td className={`wrap-anywhere ${wideOnly}`}>{recipient}</Td>
            <Td className={`whitespace-nowrap ${wideOnly}`}>{formatShort(locale, receivedAt)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
