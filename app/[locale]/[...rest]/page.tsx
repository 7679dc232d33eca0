import { setRequestLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { MissingPage } from '@/components/layout/missing-page';
import { askedFor } from '@/lib/http/places';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string; rest: string[] }> };

/**
 * Every address that leads nowhere, answered in the language it names. Where the proxy has already given the answer the
 * status 404, it is a page like any other, which reads without scripts. Its title is that of not-found.tsx.
 */
export default async function NowherePage({ params }: Props) {
  const { locale, rest } = await params;
  setRequestLocale(localeOr(locale));
  if (!(await headers()).has('x-missing')) notFound();
  return <MissingPage locale={localeOr(locale)} address={`/${locale}/${askedFor(rest)}`} />;
}
