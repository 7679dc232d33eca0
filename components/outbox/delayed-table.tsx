import { useFormatter, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locales';
import type { DelayedBatch } from '@/lib/outbox/decisions/dto';
import { formatShort } from '@/lib/time/format';
import { ReasonText } from './reason-text';

/** The batches that wait for their next attempt, soonest first. */
export function DelayedTable({ rows, locale }: { rows: DelayedBatch[]; locale: Locale }) {
  const t = useTranslations('delivery.delayed');
  const format = useFormatter();
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          <Th className="text-end!">{t('mails')}</Th>
          <Th className="text-end!">{t('attempts')}</Th>
          <Th>{t('next')}</Th>
          <Th>{t('reason')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, mails, attempts, nextAttemptAt, reason }) => (
          <tr key={id}>
            <Td className="text-end tabular-nums">{format.number(mails)}</Td>
            <Td className="text-end tabular-nums">{format.number(attempts)}</Td>
            <Td className="whitespace-nowrap">{formatShort(locale, nextAttemptAt)}</Td>
            <Td className="min-w-64">
              <ReasonText reason={reason} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
