import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { TextPage } from '@/components/content/content-page';
import { richText } from '@/components/content/rich-text';
import { accessibilitySections, accessibilityStatementDate } from '@/components/content/structure';
import { localeOr } from '@/lib/i18n/locales';
import { formatDay } from '@/lib/time/format';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  contentMetadata('accessibility', params);

export default async function AccessibilityPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
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
