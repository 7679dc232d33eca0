import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { ApplySteps } from '@/components/content/apply-steps';
import { ContentPage, Section } from '@/components/content/content-page';
import { Contents } from '@/components/content/contents';
import { FraudWarning } from '@/components/content/fraud-warning';
import { Prose, richText } from '@/components/content/rich-text';
import { howToApplyParts } from '@/components/content/structure';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/link';

const facts = ['cost', 'time', 'place', 'until'] as const;

export const generateMetadata = (): Promise<Metadata> => contentMetadata('howToApply');

export default async function HowToApplyPage() {
  const locale = await getLocale();
  const t = await getTranslations('howToApply');
  const values = richText(locale);
  const entries = howToApplyParts.map((id) => ({ id, title: t(`${id}.title`) }));
  return (
    <ContentPage
      title={t('title')}
      lead={t('lead')}
      contents={<Contents label={t('contents')} entries={entries} />}
    >
      <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {facts.map((fact) => (
          <div key={fact} className="border-accent border-t-2 pt-2">
            <dt className="text-muted text-base">{t(`facts.${fact}.term`)}</dt>
            <dd className="font-semibold">{t(`facts.${fact}.text`)}</dd>
          </div>
        ))}
      </dl>
      <Section id="before" title={t('before.title')}>
        <Prose>{t.rich('before.body', values)}</Prose>
      </Section>
      <Section id="steps" title={t('steps.title')}>
        <ApplySteps locale={locale} />
      </Section>
      <Section id="next" title={t('next.title')}>
        <Prose>{t.rich('next.body', values)}</Prose>
        <ul className="mt-4 space-y-2">
          <li>{t.rich('next.process', values)}</li>
          <li>{t.rich('next.tests', values)}</li>
        </ul>
      </Section>
      <Section id="fraud" title={t('fraud.title')}>
        <FraudWarning locale={locale} />
      </Section>
      <Section id="help" title={t('help.title')}>
        {t.rich('help.body', values)}
        <p className="mt-6" data-no-print>
          <Link href="/jobs" className={buttonClass()}>
            {t('help.start')}
          </Link>
        </p>
      </Section>
    </ContentPage>
  );
}
