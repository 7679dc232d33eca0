import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ContentPage, Section } from '@/components/content/content-page';
import { Contents } from '@/components/content/contents';
import { Prose, richText } from '@/components/content/rich-text';
import { accessibilitySections, accessibilityStatementDate } from '@/components/content/structure';
import { alternates } from '@/lib/http/alternates';
import { localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';
import { formatDay } from '@/lib/time/format';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'accessibility' });
  return {
    title: t('title'),
    description: t('description', organisation(locale)),
    alternates: alternates(locale, '/accessibility'),
  };
}

export default async function AccessibilityPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('accessibility');
  const values = richText(locale);
  const entries = accessibilitySections.map((id) => ({ id, title: t(`sections.${id}.title`) }));
  return (
    <ContentPage
      title={t('title')}
      lead={t('lead')}
      above={t('date', { date: formatDay(locale, accessibilityStatementDate) })}
      contents={<Contents label={t('contents')} entries={entries} />}
    >
      {accessibilitySections.map((id) => (
        <Section key={id} id={id} title={t(`sections.${id}.title`)}>
          <Prose>{t.rich(`sections.${id}.body`, values)}</Prose>
        </Section>
      ))}
    </ContentPage>
  );
}
