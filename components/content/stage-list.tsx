import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { consideredStages, type ConsideredStage } from '@/lib/competitions/stages/order';
import { seenAt, candidateMessageAt } from '@/lib/content/stage-words';
import type { Locale } from '@/lib/i18n/locales';

/** The stages of a competition in words: what happens, how long it takes, what candidates see and receive (R15, R19, R20). */
export async function StageList({ locale }: { locale: Locale }) {
  return (
    <ol className="border-line ms-2 mt-8 space-y-8 border-s-2">
      {consideredStages.map((stage) => (
        <StageItem key={stage} stage={stage} locale={locale} />
      ))}
    </ol>
  );
}

async function StageItem({ stage, locale }: { stage: ConsideredStage; locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <li className="relative break-inside-avoid ps-6">
      <span
        aria-hidden="true"
        className="border-accent bg-page absolute -start-[9px] top-1.5 size-4 rounded-full border-2"
      />
      <h3>{t(`terms.stage.${stage}`)}</h3>
      <p className="mt-1">{t(`recruitment.stages.list.${stage}.what`)}</p>
      <dl className="mt-3 grid gap-x-4 gap-y-1 text-base sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Fact term={t('recruitment.stages.time')}>{t(`recruitment.stages.list.${stage}.time`)}</Fact>
        <Fact term={t('recruitment.stages.seen')}>
          <Badge tone="accent">{t(`applications.status.${seenAt(stage)}`)}</Badge>
        </Fact>
        <Fact term={t('recruitment.stages.message')}>
          {t(`recruitment.message.${candidateMessageAt(stage)}`)}
        </Fact>
      </dl>
    </li>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="max-sm:mb-2">{children}</dd>
    </>
  );
}
