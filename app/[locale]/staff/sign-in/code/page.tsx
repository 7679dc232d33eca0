import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { Entrance, EntranceNotes } from '@/components/account/entrance';
import { SignOutButton } from '@/components/account/sign-out-button';
import { accountText } from '@/components/account/text';
import { CodeForm } from '@/components/account/two-step/entry-forms';
import { consoleTitle } from '@/components/console/title';
import { currentStaffOrPending, entranceFor } from '@/lib/auth/current';
import { withReturnTo, safeReturnTo } from '@/lib/auth/return-to';
import { entranceMinutes } from '@/lib/auth/second-factor';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('twoStep');
  return consoleTitle(locale, t('entry.title'));
}

export default async function CodePage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = safeReturnTo((await searchParams).next, `/${locale}/staff`);
  const viewer = await currentStaffOrPending();
  if (viewer.kind === 'staff') redirect(next);
  if (viewer.kind !== 'entrant' || viewer.need !== 'code') redirect(entranceFor(viewer, locale, next));
  const t = await getTranslations('twoStep.entry');
  const recovery = withReturnTo(`/${locale}/staff/sign-in/recovery-code`, next);
  const links = { ...accountText(locale), recovery: (text: ReactNode) => <a href={recovery}>{text}</a> };
  return (
    <Entrance title={t('title')} lead={t('lead')}>
      <CodeForm locale={locale} next={next} />
      <EntranceNotes>
        <p>{t.rich('recovery', links)}</p>
        <p>{t.rich('lost', links)}</p>
        <p>{t('limit', { minutes: entranceMinutes.code })}</p>
        <SignOutButton kind="staff" locale={locale} look={{ variant: 'secondary', size: 'small' }} />
      </EntranceNotes>
    </Entrance>
  );
}
