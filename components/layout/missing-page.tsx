import { getTranslations } from 'next-intl/server';
import { Page, PageHeading } from '@/components/ui/page';
import { SearchForm } from '@/components/ui/search-form';
import { richText } from '@/components/content/rich-text';
import type { Locale } from '@/lib/i18n/locales';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What there is to read where nothing is: why that may be, a search, and the ways on. `address` is what was asked for. */
export async function MissingPage({ locale, address }: { locale: Locale; address?: string }) {
  const t = await getTranslations({ locale, namespace: 'missing' });
  const values = richText(locale);
  return (
    <>
      <SiteHeader locale={locale} />
      <Page width="text">
        <PageHeading title={t('title')} lead={t('text')} />
        {address ? (
          <p className="mb-6">
            {t('address')}{' '}
            <code className="bg-sunken rounded px-1.5 py-0.5 text-base break-all">{address}</code>
          </p>
        ) : null}
        <SearchForm action={`/${locale}/jobs/search`} label={t('search')} submit={t('submit')} />
        <h2 className="mt-10 mb-3">{t('instead')}</h2>
        {t.rich('links', values)}
        <p className="mt-6">{t.rich('report', values)}</p>
      </Page>
      <SiteFooter locale={locale} />
    </>
  );
}
