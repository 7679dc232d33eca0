import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { ChangePasswordForm } from '@/components/account/change-password-form';
import { DeviceList } from '@/components/account/device-list';
import { MailLanguageForm } from '@/components/account/mail-language-form';
import { accountText } from '@/components/account/text';
import { Badge } from '@/components/ui/badge';
import { Page, PageHeading, Part } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('mine.title'), robots: { index: false } };
}

export default async function AccountPage() {
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/account`);
  const t = await getTranslations('accounts');
  const myData = await getTranslations('myData');
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="account" />
      <PageHeading title={t('mine.title')} lead={t('mine.lead')} />
      <div className="space-y-12">
        <Part id="address" title={t('email')}>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2 wrap-anywhere">
            {viewer.email}
            <Badge tone={viewer.verified ? 'success' : 'warning'}>
              {t(viewer.verified ? 'mine.verified' : 'mine.unverified')}
            </Badge>
          </p>
        </Part>
        <Part id="language" title={t('mine.language')}>
          <MailLanguageForm locale={locale} stored={viewer.locale} />
        </Part>
        <Part id="password" title={t('password')}>
          <ChangePasswordForm kind="candidate" locale={locale} email={viewer.email} />
        </Part>
        <Part id="devices" title={t('devices.title')}>
          <DeviceList viewer={viewer} locale={locale} />
        </Part>
        <Part id="data" title={t('mine.data')}>
          <p>{t.rich('mine.dataText', accountText(locale))}</p>
          <p className="mt-3">{myData.rich('accountLink', accountText(locale))}</p>
        </Part>
      </div>
    </Page>
  );
}
