import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { AutoRefresh } from '@/components/console/auto-refresh';
import { CompetitionHeading } from '@/components/competitions/competition-heading';
import { ClosedBy } from '@/components/competitions/competition-overview';
import { DeliveryReport } from '@/components/competitions/closing/delivery-report';
import { Page } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { deliveryProgress } from '@/lib/competitions/closing/queries';
import { competitionPath } from '@/lib/competitions/links';
import { competitionOfReader, competitionTitle } from '../reader';

type Props = { params: Promise<{ competition: string }> };

const refreshSeconds = 2;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { competition } = await params;
  const locale = await getLocale();
  const t = await getTranslations('staff');
  return { title: await competitionTitle(t('delivery.title'), competition, locale) };
}

export default async function DeliveryPage({ params }: Props) {
  const { competition: id } = await params;
  const locale = await getLocale();
  const path = `/${locale}${competitionPath(id)}/notifications`;
  const viewer = await requireStaff(locale, path);
  const [competition, progress] = await forbiddenAsNotFound(() =>
    Promise.all([competitionOfReader(id, locale), deliveryProgress(viewer, id)]),
  );
  if (competition.status !== 'closed') redirect(`/${locale}${competitionPath(id)}`);
  const t = await getTranslations('staff.delivery');
  const { counts, finished } = progress;
  const outcome = counts.failed + counts.unknown > 0 ? t('finishedTroubled') : t('finished');
  return (
    <Page>
      <CompetitionHeading competition={competition} part={t('title')} />
      <p className="mb-6">
        <ClosedBy competition={competition} locale={locale} />
      </p>
      <DeliveryReport competition={competition} progress={progress} />
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <p role="status" className="font-semibold">
          {finished ? outcome : t('underWay', { seconds: refreshSeconds })}
        </p>
        {finished ? null : (
          <>
            <AutoRefresh seconds={refreshSeconds} texts={{ pause: t('pause'), resume: t('resume') }} />
            <a href={path}>{t('reload')}</a>
          </>
        )}
      </div>
    </Page>
  );
}
