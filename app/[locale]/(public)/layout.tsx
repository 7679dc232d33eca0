import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SiteLayout, type SiteLayoutProps } from '@/components/layout/site-layout';
import { previewImage } from '@/lib/http/preview';
import { localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

/** What other sites show beside a link to a public page, unless the page says more. */
export async function generateMetadata({ params }: SiteLayoutProps): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale });
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

export default function Layout(props: SiteLayoutProps) {
  return <SiteLayout {...props} />;
}
