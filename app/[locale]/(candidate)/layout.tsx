import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { VerifyNotice } from '@/components/account/verify-notice';
import { SiteLayout } from '@/components/layout/site-layout';

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <SiteLayout>
      <VerifyNotice locale={await getLocale()} />
      {children}
    </SiteLayout>
  );
}
