import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { FaqPage } from '@/components/content/faq-page';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props): Promise<Metadata> => contentMetadata('faq', params);

export default async function FaqRoute({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  return <FaqPage locale={locale} />;
}
