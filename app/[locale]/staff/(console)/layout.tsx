import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ConsoleHeader } from '@/components/console/header';
import { requireStaff } from '@/lib/auth/current';
import { requestPath } from '@/lib/http/request-path';
import { organisation } from '@/lib/i18n/organisation';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('staff');
  const site = t('console', { short: organisation(locale).short });
  return { title: { default: site, template: `%s – ${site}` }, robots: { index: false, follow: false } };
}

/** The HR console: for signed-in staff only; each page and query checks again what it shows. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const viewer = await requireStaff(locale, await requestPath(`/${locale}/staff`));
  return (
    <>
      <ConsoleHeader viewer={viewer} locale={locale} />
      {children}
    </>
  );
}
