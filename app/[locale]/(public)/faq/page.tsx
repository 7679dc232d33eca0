import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { FaqPage } from '@/components/content/faq-page';
import { alternates } from '@/lib/http/alternates';
import { localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'faq' });
  return {
    title: t('title'),
    description: t('description', organisation(locale)),
    alternates: alternates(locale, '/faq'),
  };
}

export default async function FaqRoute({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  return <FaqPage locale={locale} />;
}
