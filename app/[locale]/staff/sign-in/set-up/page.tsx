import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Entrance, EntranceNotes } from '@/components/account/entrance';
import { SignOutButton } from '@/components/account/sign-out-button';
import { BeginForm, ConfirmForm } from '@/components/account/two-step/set-up-forms';
import { consoleTitle } from '@/components/console/title';
import { mySetUp } from '@/lib/accounts/second-factor/queries';
import { currentStaffOrPending, entranceFor } from '@/lib/auth/current';
import { returnToOf } from '@/lib/auth/return-to';

type Props = {
  searchParams: Promise<{ next?: string | string[]; again?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('twoStep');
  return consoleTitle(locale, t('setUp.title'));
}

// For staff who choose to, and for those who are let in only then.
export default async function SetUpPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { next: given, again } = await searchParams;
  const next = returnToOf(given);
  const viewer = await currentStaffOrPending();
  const waits = viewer.kind === 'entrant';
  if (viewer.kind === 'visitor' || (waits && viewer.need === 'code'))
    redirect(entranceFor(viewer, locale, next || `/${locale}/staff/account/two-step`));
  const { email, on, secret, address } = await mySetUp(viewer, locale, new Date());
  const key = secret !== null && address !== null ? { secret, address } : null;
  const onward = next || `/${locale}/staff${waits ? '' : '/account/two-step'}`;
  const t = await getTranslations('twoStep');
  return (
    <Entrance title={t('setUp.title')} lead={t(waits ? 'setUp.leadRequired' : 'lead')}>
      {on || (key && !again) ? (
        <ConfirmForm locale={locale} next={next} onward={onward} secret={key} />
      ) : (
        <BeginForm locale={locale} next={next} email={email} />
      )}
      {/* Once it is on the recovery codes are there, with the one way on. */}
      {on ? null : (
        <EntranceNotes>
          {waits ? (
            <SignOutButton kind="staff" locale={locale} look={{ variant: 'secondary', size: 'small' }} />
          ) : (
            <p>
              <a href={`/${locale}/staff/account`}>{t('setUp.account')}</a>
            </p>
          )}
        </EntranceNotes>
      )}
    </Entrance>
  );
}
