import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PresentPassword } from '@/components/account/present-password';
import { Form } from '@/components/ui/form';
import { Page, PageHeading } from '@/components/ui/page';
import { signInAddress } from '@/lib/accounts/queries';
import { reset } from '@/lib/accounts/staff/actions';
import { othersAccount } from '@/lib/accounts/staff/queries';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { config } from '@/lib/config';

type Props = { params: Promise<{ account: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('twoStep');
  return { title: t('reset.title') };
}

export default async function ResetPage({ params }: Props) {
  const { account: id } = await params;
  const locale = await getLocale();
  const back = `/${locale}/staff/accounts`;
  const viewer = await requireStaff(locale, `${back}/${encodeURIComponent(id)}/reset`);
  const account = await forbiddenAsNotFound(() => othersAccount(viewer, id));
  const t = await getTranslations();
  const required = config().STAFF_SECOND_FACTOR === 'required';
  return (
    <Page width="text">
      <PageHeading
        title={t('twoStep.reset.title')}
        lead={t('twoStep.reset.lead')}
        above={<a href={back}>{t('twoStep.staff.title')}</a>}
      />
      <p className="mb-4">
        {t('twoStep.reset.who')}{' '}
        <strong>
          <bdi>{account.name}</bdi>
        </strong>
        , {t(`terms.staffRole.${account.role}`)}, <span className="wrap-anywhere">{account.email}</span>
      </p>
      {account.twoStep ? (
        <>
          <p className="mb-4">{t('twoStep.reset.check')}</p>
          <p className="mb-8">{t(required ? 'twoStep.reset.effectsRequired' : 'twoStep.reset.effects')}</p>
          <Form
            action={reset.bind(null, locale, id)}
            submit={t('twoStep.reset.submit')}
            submitLook={{ variant: 'danger' }}
            aside={<a href={back}>{t('twoStep.reset.keep')}</a>}
          >
            <PresentPassword name="password" email={await signInAddress(viewer)} />
          </Form>
        </>
      ) : (
        <p>
          {t('twoStep.reset.nothing')} <a href={back}>{t('twoStep.reset.keep')}</a>
        </p>
      )}
    </Page>
  );
}
