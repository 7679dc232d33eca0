import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'myData' });
  return { title: t('deleted.title'), robots: { index: false } };
}

// Where a deleted account leads; it knows nobody, and says the same to everyone.
export default async function DeletedPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('myData.deleted');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('text')} />
      <a href={`/${locale}`} className={buttonClass()}>
        {t('home')}
      </a>
    </Page>
  );
}
