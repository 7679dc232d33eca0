import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteLayout } from '@/components/layout/site-layout';
import { previewImage } from '@/lib/http/metadata';
import { organisation } from '@/lib/i18n/organisation';

/** What other sites show beside a link to a public page, unless the page says more. */
export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations();
  const names = organisation(locale);
  return {
    openGraph: {
      type: 'website',
      siteName: t('layout.siteName', names),
      locale: locale === 'fr' ? 'fr_FR' : 'en_GB',
      images: [previewImage(`/${locale}`, t('home.title', names))],
    },
    twitter: { card: 'summary_large_image' },
  };
}

export default function Layout({ children }: { children: ReactNode }) {
  return <SiteLayout>{children}</SiteLayout>;
}
