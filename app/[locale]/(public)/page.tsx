import { setRequestLocale } from 'next-intl/server';
import { Page, PageHeading } from '@/components/ui/page';
import { localeOr } from '@/lib/i18n/locales';

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  return (
    <Page>
      <PageHeading title="…" />
    </Page>
  );
}
