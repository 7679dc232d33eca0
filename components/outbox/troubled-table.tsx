import { useTranslations } from 'next-intl';
import { SelectionBox, SelectionOfAll } from '@/components/console/selection';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Table, Td, Th } from '@/components/ui/table';
import { applicationPath } from '@/lib/competitions/links';
import type { Locale } from '@/lib/i18n/locales';
import type { TroubledNotification } from '@/lib/outbox/decisions/dto';
import { formatShort } from '@/lib/time/format';
import { ReasonText } from './reason-text';

type Props = {
  rows: TroubledNotification[];
  locale: Locale;
  /** Whether rows can be ticked: the table then stands in a form. */ selectable: boolean;
};

/** Notifications that failed or whose outcome is unknown, newest first. */
export function TroubledTable({ rows, locale, selectable }: Props) {
  const t = useTranslations('delivery.troubled');
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          {selectable ? (
            <Th className="w-11 p-0!">
              <SelectionOfAll label={t('selectAll')} />
            </Th>
          ) : null}
          <Th>{t('recipient')}</Th>
          <Th>{t('what')}</Th>
          <Th>{t('status')}</Th>
          <Th>{t('reason')}</Th>
          <Th>{t('created')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="has-checked:bg-accent-soft">
            {selectable ? (
              <Td className="p-0!">
                <SelectionBox
                  name="notifications"
                  value={`${row.id}@${row.status}`}
                  label={t('select', { recipient: row.recipient })}
                />
              </Td>
            ) : null}
            <TroubledCells row={row} locale={locale} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function TroubledCells({ row, locale }: { row: TroubledNotification; locale: Locale }) {
  const t = useTranslations();
  const { application, recipient, template, status, reason, createdAt } = row;
  return (
    <>
      <Td className="min-w-44">
        {application ? (
          <Link
            href={applicationPath(application.competitionId, application.id)}
            prefetch={false}
            className="text-accent scroll-mb-48 font-semibold underline underline-offset-2"
          >
            <bdi>{application.name}</bdi>
          </Link>
        ) : null}
        <span className="block wrap-anywhere">{recipient}</span>
      </Td>
      <Td className="min-w-40">
        {t(`delivery.templates.${template}`)}
        <span className="text-muted block text-sm">{t(`terms.language.${row.locale}`)}</span>
      </Td>
      <Td>
        <Badge tone={status === 'failed' ? 'danger' : 'warning'}>
          {t(`staff.delivery.statuses.${status}`)}
        </Badge>
      </Td>
      <Td className="min-w-64">{reason ? <ReasonText reason={reason} /> : null}</Td>
      <Td className="whitespace-nowrap">{formatShort(locale, createdAt)}</Td>
    </>
  );
}
