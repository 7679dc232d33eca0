import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('myData');
  return { title: t('deleted.title'), robots: { index: false } };
}

// Where a deleted account leads; it knows nobody, and says the same to everyone.
export default async function DeletedPage() {
  const locale = await getLocale();
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
