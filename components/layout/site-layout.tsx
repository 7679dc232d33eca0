import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** Header and footer around every public, account and candidate page. */
export async function SiteLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  return (
    <>
      <SiteHeader locale={locale} />
      {children}
      <SiteFooter locale={locale} />
    </>
  );
}
