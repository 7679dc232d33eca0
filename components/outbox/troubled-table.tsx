import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
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
  const t = useTranslations();
  const columns: Column<TroubledNotification>[] = [
    {
      ...{ key: 'recipient', header: t('delivery.troubled.recipient'), names: true, className: 'min-w-44' },
      cell: (row) => <Recipient row={row} />,
    },
    {
      ...{ key: 'what', header: t('delivery.troubled.what'), className: 'min-w-40' },
      cell: (row) => (
        <>
          {t(`delivery.templates.${row.template}`)}
          <span className="text-muted block text-sm">{t(`terms.language.${row.locale}`)}</span>
        </>
      ),
    },
    {
      ...{ key: 'status', header: t('delivery.troubled.status') },
      cell: ({ status }) => (
        <Badge tone={status === 'failed' ? 'danger' : 'warning'}>
          {t(`staff.delivery.statuses.${status}`)}
        </Badge>
      ),
    },
    {
      ...{ key: 'reason', header: t('delivery.troubled.reason'), className: 'min-w-64' },
      cell: ({ reason }) => (reason ? <ReasonText reason={reason} /> : null),
    },
    {
      ...{ key: 'created', header: t('delivery.troubled.created'), className: 'whitespace-nowrap' },
      cell: ({ createdAt }) => formatShort(locale, createdAt),
    },
  ];
  const ticking = {
    name: 'notifications',
    valueOf: ({ id, status }: TroubledNotification) => `${id}@${status}`,
    labelOf: ({ recipient }: TroubledNotification) => t('delivery.troubled.select', { recipient }),
    labelOfAll: t('delivery.troubled.selectAll'),
  };
  return (
    <DataTable
      caption={t('delivery.troubled.title')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      ticking={selectable ? ticking : undefined}
    />
  );
}

function Recipient({ row }: { row: TroubledNotification }) {
  const { application, recipient } = row;
  return (
    <>
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
    </>
  );
}
