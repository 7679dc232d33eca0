import { useTranslations } from 'next-intl';
import { StatusTable } from '@/components/outbox/status-table';
import { Notice } from '@/components/ui/notice';
import type { CompetitionDetail, DeliveryProgress } from '@/lib/competitions/dto';
import { applicationPath } from '@/lib/competitions/links';
import { Link } from '@/components/ui/link';

type Props = { competition: CompetitionDetail; progress: DeliveryProgress };

const barClass =
  'h-4 w-full appearance-none overflow-hidden rounded-full border border-control bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent';

/** How far the notifications of a closing have got, in words and as a bar. */
export function DeliveryReport({ competition, progress }: Props) {
  const t = useTranslations('staff.delivery');
  const { counts, total } = progress;
  const statuses = ['pending', 'sending', 'sent', 'failed', 'unknown'] as const;
  const percent = total === 0 ? 100 : Math.floor((counts.sent / total) * 100);
  return (
    <div className="max-w-3xl space-y-6">
      <div>
        <p className="mb-2 text-xl font-semibold tabular-nums">
          <label htmlFor="delivery">{t('sentOf', { sent: counts.sent, total, percent })}</label>
        </p>
        <progress id="delivery" max={Math.max(1, total)} value={counts.sent} className={barClass} />
      </div>
      <StatusTable counts={counts} statuses={statuses} label={t('byStatus')} />
      <Troubled competition={competition} progress={progress} />
    </div>
  );
}

function Troubled({ competition, progress }: Props) {
  const t = useTranslations('staff.delivery');
  const { counts, troubled } = progress;
  const count = counts.failed + counts.unknown;
  if (count === 0) return null;
  return (
    <Notice tone="warning" title={t('troubled', { count })}>
      <p>{t('troubledText')}</p>
      <ul className="mt-2 list-disc ps-5">
        {troubled.map(({ applicationId, name, status }) => (
          <li key={applicationId}>
            <Link
              href={applicationPath(competition.id, applicationId)}
              prefetch={false}
              className="text-accent underline underline-offset-2"
            >
              <bdi>{name}</bdi>
            </Link>{' '}
            – {t(`statuses.${status}`)}
          </li>
        ))}
      </ul>
      {count > troubled.length ? <p>{t('moreTroubled', { count: count - troubled.length })}</p> : null}
    </Notice>
  );
}
