import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

/** The title of a page of the way into the console, which no search engine lists. */
export async function consoleTitle(locale: Locale, title: string): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'staff' });
  const site = t('console', { short: organisation(locale).short });
  return { title: { absolute: `${title} – ${site}` }, robots: { index: false, follow: false } };
}
