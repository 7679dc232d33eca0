import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { TurnOffForm } from '@/components/account/two-step/confirmed-forms';
import { Page, PageHeading } from '@/components/ui/page';
import { signInAddress } from '@/lib/accounts/queries';
import { mySecondFactor } from '@/lib/accounts/second-factor/queries';
import { requireStaff } from '@/lib/auth/current';
import { config } from '@/lib/config';

const isRequired = () => config().STAFF_SECOND_FACTOR === 'required';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('twoStep.turnOff');
  return { title: t(isRequired() ? 'titleRequired' : 'title') };
}

// Where it is required, turning it off is the first half of changing phones.
export default async function TurnOffPage() {
  const locale = await getLocale();
  const back = `/${locale}/staff/account/two-step`;
  const viewer = await requireStaff(locale, `${back}/turn-off`);
  if ((await mySecondFactor(viewer)).since === null) redirect(back);
  const t = await getTranslations('twoStep');
  const required = isRequired();
  return (
    <Page width="text">
      <PageHeading
        title={t(required ? 'turnOff.titleRequired' : 'turnOff.title')}
        lead={t(required ? 'turnOff.leadRequired' : 'turnOff.lead')}
        above={<a href={back}>{t('back')}</a>}
      />
      <TurnOffForm
        locale={locale}
        email={await signInAddress(viewer)}
        back={back}
        submit={t(required ? 'turnOff.submitRequired' : 'turnOff.submit')}
      />
    </Page>
  );
}
