import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { TextPage } from '@/components/content/content-page';
import { richText } from '@/components/content/rich-text';
import { accessibilitySections, accessibilityStatementDate } from '@/components/content/structure';
import { formatDay } from '@/lib/time/format';

export const generateMetadata = (): Promise<Metadata> => contentMetadata('accessibility');

export default async function AccessibilityPage() {
  const locale = await getLocale();
  const t = await getTranslations('accessibility');
  const values = richText(locale);
  const sections = accessibilitySections.map((id) => ({
    id,
    title: t(`sections.${id}.title`),
    text: t.rich(`sections.${id}.body`, values),
  }));
  return (
    <TextPage
      title={t('title')}
      lead={t('lead')}
      above={t('date', { date: formatDay(locale, accessibilityStatementDate) })}
      contents={t('contents')}
      sections={sections}
    />
  );
}
