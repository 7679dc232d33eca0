import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { TextPage } from '@/components/content/content-page';
import { richText } from '@/components/content/rich-text';
import { testsSections } from '@/components/content/structure';

export const generateMetadata = (): Promise<Metadata> => contentMetadata('tests');

export default async function TestsPage() {
  const locale = await getLocale();
  const t = await getTranslations('tests');
  const values = richText(locale);
  const sections = testsSections.map((id) => ({
    id,
    title: t(`sections.${id}.title`),
    text: t.rich(`sections.${id}.body`, values),
  }));
  return <TextPage title={t('title')} lead={t('lead')} contents={t('contents')} sections={sections} />;
}
