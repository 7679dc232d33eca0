import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { MissingPage } from '@/components/layout/missing-page';

// Next titles every answer with the status 404 by this. It asks before a page has said its language, which a prerendered
// page cannot bear: those lead to what is missing (lib/http/places.ts) and never call notFound.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('missing');
  return { title: t('title'), robots: { index: false } };
}

/** Where a page finds that what it is to show does not exist. */
export default async function NotFoundPage() {
  return <MissingPage locale={await getLocale()} />;
}
