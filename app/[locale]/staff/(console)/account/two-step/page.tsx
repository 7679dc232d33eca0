import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { TwoStepState } from '@/components/account/two-step/state';
import { buttonClass } from '@/components/ui/button';
import { FlashNotice } from '@/components/ui/flash-notice';
import { ForgetFlash } from '@/components/ui/forget-flash';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { mySecondFactor } from '@/lib/accounts/second-factor/queries';
import { recoveredFlash } from '@/lib/accounts/second-factor/rules';
import { requireStaff } from '@/lib/auth/current';
import { returnToOf } from '@/lib/auth/return-to';
import { entrancePaths } from '@/lib/auth/second-factor';
import { config } from '@/lib/config';
import { readFlash } from '@/lib/forms/flash';

type Props = {
  searchParams: Promise<{ next?: string | string[]; flash?: string | string[] }>;
};

// Below so many it is time for new ones.
const few = 3;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('twoStep');
  return { title: t('title') };
}

export default async function TwoStepPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { next, flash } = await searchParams;
  const own = `/${locale}/staff/account/two-step`;
  const viewer = await requireStaff(locale, own);
  const factor = await mySecondFactor(viewer);
  const { since, codesLeft } = factor;
  const recovered = readFlash(flash, viewer.sessionId, new Date())?.key === recoveredFlash;
  const required = config().STAFF_SECOND_FACTOR === 'required';
  const t = await getTranslations();
  return (
    <Page width="text">
      <PageHeading
        title={t('twoStep.title')}
        lead={t('twoStep.lead')}
        above={<a href={`/${locale}/staff/account`}>{t('accounts.staffAccount.title')}</a>}
      />
      {recovered ? (
        <div role="status" className="mb-8">
          <Notice tone="warning" title={t('twoStep.recovered')}>
            <p>
              {t('twoStep.codesLeft', { count: codesLeft })} {t('twoStep.lostPhone')}
            </p>
            <p className="mt-3">
              <a href={returnToOf(next) || `/${locale}/staff`}>{t('twoStep.goOn')}</a>
            </p>
            <ForgetFlash />
          </Notice>
        </div>
      ) : (
        <FlashNotice flash={flash} sessionId={viewer.sessionId} />
      )}
      <TwoStepState factor={factor} locale={locale} />
      {required ? <p className="mt-3">{t('twoStep.required')}</p> : null}
      {since && codesLeft < few ? <p className="mt-3">{t('twoStep.fewCodes')}</p> : null}
      <div className="mt-8 flex flex-wrap gap-4">
        {since ? (
          <>
            <a href={`${own}/new-codes`} className={buttonClass({ variant: 'secondary' })}>
              {t('twoStep.toRenew')}
            </a>
            <a href={`${own}/turn-off`} className={buttonClass({ variant: 'secondary' })}>
              {t(required ? 'twoStep.toReplace' : 'twoStep.toTurnOff')}
            </a>
          </>
        ) : (
          <a href={`/${locale}${entrancePaths.setUp}`} className={buttonClass()}>
            {t('twoStep.toSetUp')}
          </a>
        )}
      </div>
    </Page>
  );
}
