import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { TextPage } from '@/components/content/content-page';
import { richText } from '@/components/content/rich-text';
import { securitySections } from '@/components/content/structure';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props): Promise<Metadata> => contentMetadata('security', params);

export default async function SecurityPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('security');
  const values = richText(locale);
  const sections = securitySections.map((id) => ({
    id,
    title: t(`sections.${id}.title`),
    text: t.rich(`sections.${id}.body`, values),
  }));
  return <TextPage title={t('title')} lead={t('lead')} contents={t('contents')} sections={sections} />;
}
