import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MailboxFrame } from '@/components/outbox/mailbox-frame';
import { currentStaff } from '@/lib/auth/current';
import { localeOr } from '@/lib/i18n/locales';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The local mailbox stands outside the console: who is to verify an address has no account yet. */
export default async function MailboxLayout({ children, params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  return (
    <MailboxFrame viewer={await currentStaff()} locale={locale}>
      {children}
    </MailboxFrame>
  );
}
