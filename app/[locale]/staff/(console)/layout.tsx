import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ConsoleHeader } from '@/components/console/header';
import { requireStaff } from '@/lib/auth/current';
import { requestPath } from '@/lib/http/request-path';
import { localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'staff' });
  const site = t('console', { short: organisation(locale).short });
  return { title: { default: site, template: `%s – ${site}` }, robots: { index: false, follow: false } };
}

/** The HR console: for signed-in staff only; each page and query checks again what it shows. */
export default async function ConsoleLayout({ children, params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const viewer = await requireStaff(locale, await requestPath(`/${locale}/staff`));
  return (
    <>
      <ConsoleHeader viewer={viewer} locale={locale} />
      {children}
    </>
  );
}
