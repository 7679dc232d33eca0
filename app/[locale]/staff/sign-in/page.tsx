import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/account/sign-in-form';
import { accountText } from '@/components/account/text';
import { Page, PageHeading } from '@/components/ui/page';
import { currentStaff } from '@/lib/auth/current';
import { safeReturnTo } from '@/lib/auth/return-to';
import { sessionKinds } from '@/lib/auth/session-kinds';
import { localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale });
  const site = t('staff.console', { short: organisation(locale).short });
  return {
    title: { absolute: `${t('accounts.staffSignIn.title')} – ${site}` },
    robots: { index: false, follow: false },
  };
}

export default async function StaffSignInPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const next = safeReturnTo((await searchParams).next, `/${locale}/staff`);
  if ((await currentStaff()).kind === 'staff') redirect(next);
  const t = await getTranslations('accounts.staffSignIn');
  const text = accountText(locale);
  return (
    <Page width="form">
      <div className="bg-page border-line rounded-lg border p-5 sm:p-10">
        <PageHeading title={t('title')} lead={t('lead', { idle: sessionKinds.staff.idleHours })} />
        <SignInForm kind="staff" locale={locale} next={next} />
        <div className="border-line text-muted mt-10 space-y-3 border-t pt-6 text-base">
          <p>{t.rich('forgotten', text)}</p>
          <p>{t.rich('candidates', text)}</p>
          <p>{t.rich('affiliates', text)}</p>
        </div>
      </div>
    </Page>
  );
}
