import { headers } from 'next/headers';
import { MissingPage } from '@/components/layout/missing-page';
import { redirectToNotFound } from '@/lib/http/request-path';
import { requestedPath } from '@/lib/http/places';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string; rest: string[] }> };

/**
 * Every address that leads nowhere, answered in the language it names: a page like any other, which reads without scripts,
 * once the server has given the answer the status 404 (lib/server/page-headers.js). Its title is that of not-found.tsx.
 */
export default async function NowherePage({ params }: Props) {
  const { locale, rest } = await params;
  if (!(await headers()).has('x-missing')) await redirectToNotFound();
  return <MissingPage locale={localeOr(locale)} address={`/${locale}/${requestedPath(rest)}`} />;
}
