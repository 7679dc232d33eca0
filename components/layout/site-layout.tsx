import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeOr } from '@/lib/i18n/locales';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

export type SiteLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** Header and footer around every public, account and candidate page. */
export async function SiteLayout({ children, params }: SiteLayoutProps) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  return (
    <>
      <SiteHeader locale={locale} />
      {children}
      <SiteFooter locale={locale} />
    </>
  );
}
