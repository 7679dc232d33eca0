import { VerifyNotice } from '@/components/account/verify-notice';
import { SiteLayout, type SiteLayoutProps } from '@/components/layout/site-layout';
import { localeOr } from '@/lib/i18n/locales';

export default async function Layout({ children, params }: SiteLayoutProps) {
  return (
    <SiteLayout params={params}>
      <VerifyNotice locale={localeOr((await params).locale)} />
      {children}
    </SiteLayout>
  );
}
