import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { ContentPage, Section } from '@/components/content/content-page';
import { Contents } from '@/components/content/contents';
import { Definitions } from '@/components/content/definitions';
import { Prose, richText } from '@/components/content/rich-text';
import { StageList } from '@/components/content/stage-list';
import { StagePicture } from '@/components/content/stage-picture';
import { processParts } from '@/components/content/structure';

const outcomes = ['selected', 'reserve_list', 'not_selected'] as const;

export const generateMetadata = (): Promise<Metadata> => contentMetadata('recruitment');

export default async function RecruitmentProcessPage() {
  const locale = await getLocale();
  const t = await getTranslations('recruitment');
  const terms = await getTranslations('terms.stage');
  const values = richText(locale);
  const entries = processParts.map((id) => ({ id, title: t(`${id}.title`) }));
  const results = outcomes.map((stage) => ({
    key: stage,
    term: terms(stage),
    text: t(`outcomes.list.${stage}`),
  }));
  return (
    <ContentPage
      title={t('title')}
      lead={t('lead')}
      contents={<Contents label={t('contents')} entries={entries} />}
    >
      <Section id="diagram" title={t('diagram.title')}>
        <p className="text-muted mb-3 sm:hidden print:hidden">{t('diagram.small')}</p>
        <StagePicture locale={locale} />
      </Section>
      <Section id="stages" title={t('stages.title')}>
        {t.rich('stages.intro', values)}
        <StageList locale={locale} />
      </Section>
      <Section id="outcomes" title={t('outcomes.title')}>
        <Prose>{t.rich('outcomes.intro', values)}</Prose>
        <Definitions entries={results} />
        <p className="mt-4">{t('message.outcome')}</p>
      </Section>
      <Section id="exceptions" title={t('exceptions.title')}>
        {t.rich('exceptions.body', values)}
      </Section>
      <Section id="more" title={t('more.title')}>
        {t.rich('more.body', values)}
      </Section>
    </ContentPage>
  );
}
