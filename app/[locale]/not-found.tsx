import { getLocale } from 'next-intl/server';
import { MissingPage } from '@/components/layout/missing-page';

/**
 * Where a page finds that what it is to show does not exist. Without a title of its own: Next asks for that one before a
 * prerendered page has said its language.
 */
export default async function NotFoundPage() {
  return <MissingPage locale={await getLocale()} />;
}
