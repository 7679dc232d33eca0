import { getLocale, getTranslations } from 'next-intl/server';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';

export default async function NotFoundPage() {
  const locale = await getLocale();
  const t = await getTranslations('common.notFound');
  return (
    <>
      <SiteHeader locale={locale} />
      <Page width="text">
        <PageHeading title={t('title')} lead={t('text')} />
        <p className="flex flex-wrap gap-4">
          <a href={`/${locale}/jobs`} className={buttonClass()}>
            {t('jobs')}
          </a>
          <a href={`/${locale}`} className={buttonClass({ variant: 'secondary' })}>
            {t('home')}
          </a>
        </p>
      </Page>
      <SiteFooter locale={locale} />
    </>
  );
}
