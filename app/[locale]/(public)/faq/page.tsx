import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { FaqPage } from '@/components/content/faq-page';

export const generateMetadata = (): Promise<Metadata> => contentMetadata('faq');

export default async function FaqRoute() {
  const locale = await getLocale();
  return <FaqPage locale={locale} />;
}
