import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChangePasswordForm } from '@/components/account/change-password-form';
import { DeviceList } from '@/components/account/device-list';
import { TwoStepState } from '@/components/account/two-step/state';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading, Part } from '@/components/ui/page';
import { signInAddress } from '@/lib/accounts/queries';
import { mySecondFactor } from '@/lib/accounts/second-factor/queries';
import { requireStaff } from '@/lib/auth/current';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('staffAccount.title') };
}

export default async function StaffAccountPage() {
  const locale = await getLocale();
  const viewer = await requireStaff(locale, `/${locale}/staff/account`);
  const t = await getTranslations();
  return (
    <Page width="text">
      <PageHeading title={t('accounts.staffAccount.title')} lead={t('accounts.staffAccount.lead')} />
      <div className="space-y-12">
        <Part id="password" title={t('accounts.password')}>
          <ChangePasswordForm kind="staff" locale={locale} email={await signInAddress(viewer)} />
        </Part>
        <Part id="two-step" title={t('twoStep.title')}>
          <TwoStepState factor={await mySecondFactor(viewer)} locale={locale} />
          <a
            href={`/${locale}/staff/account/two-step`}
            className={buttonClass({ variant: 'secondary' }, 'mt-4')}
          >
            {t('twoStep.manage')}
          </a>
        </Part>
        <Part id="devices" title={t('accounts.devices.title')}>
          <DeviceList viewer={viewer} locale={locale} />
        </Part>
      </div>
    </Page>
  );
}
