import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { config } from '@/lib/config';
import { organisation } from '@/lib/i18n/organisation';
import { locales } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import '../globals.css';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0f151c' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(locales, locale)) return {};
  const t = translations(locale, 'layout');
  const site = t('siteName', organisation(locale));
  return {
    metadataBase: new URL(config().SITE_URL),
    title: { default: site, template: `%s – ${site}` },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(locales, locale)) notFound();
  return (
    <html lang={locale} dir="ltr">
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
