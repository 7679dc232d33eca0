import { getLocale, getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';

export default async function ConsoleNotFound() {
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <Page width="text">
      <PageHeading title={t('common.notFound.title')} lead={t('common.notFound.text')} />
      <a href={`/${locale}/staff`} className={buttonClass()}>
        {t('staff.toHome')}
      </a>
    </Page>
  );
}
