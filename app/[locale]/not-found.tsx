import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { Page, PageHeading } from '@/components/ui/page';
import { translations } from '@/lib/i18n/translations';

// Next titles every answer with the status 404 by this. It asks before a page has said its language, which a prerendered
// page cannot bear: those lead to what is missing (lib/http/places.js) and never call notFound.
export async function generateMetadata(): Promise<Metadata> {
  const t = translations(await getLocale(), 'missing');
  return { title: t('title'), robots: { index: false } };
}

/**
 * For an address that no page answers and the server does not know. Next sends it along with every page, so it is as short
 * as can be: what people are led to is the page below [...rest].
 */
export default async function NotFoundPage() {
  const t = translations(await getLocale(), 'missing');
  return (
    <Page width="text">
      <PageHeading title={t('title')} lead={t('text')} />
    </Page>
  );
}
