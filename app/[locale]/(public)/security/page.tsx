import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { TextPage } from '@/components/content/content-page';
import { richText } from '@/components/content/rich-text';
import { securitySections } from '@/components/content/structure';

export const generateMetadata = (): Promise<Metadata> => contentMetadata('security');

export default async function SecurityPage() {
  const locale = await getLocale();
  const t = await getTranslations('security');
  const values = richText(locale);
  const sections = securitySections.map((id) => ({
    id,
    title: t(`sections.${id}.title`),
    text: t.rich(`sections.${id}.body`, values),
  }));
  return <TextPage title={t('title')} lead={t('lead')} contents={t('contents')} sections={sections} />;
}
