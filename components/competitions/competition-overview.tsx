import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { CompetitionDetail } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import type { Locale } from '@/lib/i18n/locales';
import { formatInstant } from '@/lib/time/format';
import { lastMinute } from '@/lib/time/rules';
import { Facts } from '@/components/console/facts';

type Props = { competition: CompetitionDetail; locale: Locale };

/** What a competition is, who runs it, and what it waits for. */
export function CompetitionOverview({ competition, locale }: Props) {
  const t = useTranslations();
  const { contractType, grade, station, closesAt, timeZone, positions, panel } = competition;
  return (
    <>
      <Facts
        items={[
          { label: t('staff.overview.contract'), value: t(`terms.contractType.${contractType}`) },
          { label: t('staff.overview.grade'), value: grade },
          { label: t('staff.overview.station'), value: station },
          { label: t('staff.overview.positions'), value: positions },
          {
            label: t('staff.overview.deadline'),
            value: closesAt ? formatInstant(locale, lastMinute(closesAt), timeZone) : null,
          },
          { label: t('staff.overview.recruiter'), value: competition.recruiter },
          { label: t('staff.overview.hiringManager'), value: competition.hiringManager },
          { label: t('staff.overview.panel'), value: new Intl.ListFormat(locale).format(panel) },
        ]}
      />
      <CompetitionNotice competition={competition} locale={locale} />
    </>
  );
}

const rowClass = 'mb-8 flex flex-wrap items-center gap-x-6 gap-y-3 [&>:first-child]:max-w-3xl';

function CompetitionNotice({ competition, locale }: Props) {
  const t = useTranslations('staff.overview');
  const { id, status, due, allowed } = competition;
  const path = competitionPath(id);
  if (status === 'closed')
    return (
      <div className={rowClass}>
        <Notice>
          <ClosedBy competition={competition} locale={locale} />
        </Notice>
        {allowed.seeDelivery ? (
          <Link href={`${path}/notifications`} className={buttonClass({ variant: 'secondary' })}>
            {t('delivery')}
          </Link>
        ) : null}
      </div>
    );
  if (!due) return null;
  return (
    <div className={rowClass}>
      <Notice tone="warning">{allowed.close ? t('due') : t('dueElsewhere')}</Notice>
      {allowed.close ? (
        <Link href={`${path}/close`} prefetch={false} className={buttonClass()}>
          {t('close')}
        </Link>
      ) : null}
    </div>
  );
}

/** Who closed a competition and when. */
export function ClosedBy({ competition, locale }: Props) {
  const t = useTranslations('staff.overview');
  const { closedAt, closedBy, timeZone } = competition;
  if (!closedAt) return null;
  return t('closed', { when: formatInstant(locale, closedAt, timeZone), who: closedBy ?? t('someone') });
}
