import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MailboxFrame } from '@/components/outbox/mailbox-frame';
import { currentStaff } from '@/lib/auth/current';

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The local mailbox stands outside the console: who is to verify an address has no account yet. */
export default async function MailboxLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  return (
    <MailboxFrame viewer={await currentStaff()} locale={locale}>
      {children}
    </MailboxFrame>
  );
}
