import { useFormatter, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { NotificationStatus } from '@/lib/db/models';

type Props = {
  counts: Record<NotificationStatus, number>;
  statuses: readonly NotificationStatus[];
  label: string;
};

/** How many notifications are in each state, and what the state means. */
export function StatusTable({ counts, statuses, label }: Props) {
  const t = useTranslations('staff.delivery');
  const format = useFormatter();
  return (
    <Table label={label}>
      <thead>
        <tr>
          <Th>{t('status')}</Th>
          <Th className="text-end!">{t('count')}</Th>
          <Th>{t('meaning')}</Th>
        </tr>
      </thead>
      <tbody>
        {statuses.map((status) => (
          <tr key={status}>
            <Th scope="row" className="bg-transparent! text-base!">
              {t(`statuses.${status}`)}
            </Th>
            <Td className="text-end tabular-nums">{format.number(counts[status])}</Td>
            <Td className="text-muted">{t(`meanings.${status}`)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
