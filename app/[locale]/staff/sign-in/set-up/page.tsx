import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Entrance, EntranceNotes } from '@/components/account/entrance';
import { SignOutButton } from '@/components/account/sign-out-button';
import { BeginForm, ConfirmForm } from '@/components/account/two-step/set-up-forms';
import { consoleTitle } from '@/components/console/title';
import { mySetUp } from '@/lib/accounts/second-factor/queries';
import { currentStaffOrPending, entranceFor } from '@/lib/auth/current';
import { returnToOf } from '@/lib/auth/return-to';
import { localeOr } from '@/lib/i18n/locales';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string | string[]; again?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'twoStep' });
  return consoleTitle(locale, t('setUp.title'));
}

// For staff who choose to, and for those who are let in only then.
export default async function SetUpPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
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
