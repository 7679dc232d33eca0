import type { ReactNode } from 'react';
import { SiteLayout } from '@/components/layout/site-layout';

// None of these pages is prerendered: the policy of a rendered page allows its scripts by a nonce (lib/server/page-headers.js).
export const dynamic = 'force-dynamic';

export default function Layout({ children }: { children: ReactNode }) {
  return <SiteLayout>{children}</SiteLayout>;
}
