import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/account/sign-in-form';
import { accountText } from '@/components/account/text';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { currentCandidate } from '@/lib/auth/current';
import { withReturnTo, returnToOf } from '@/lib/auth/return-to';
import { translations } from '@/lib/i18n/translations';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = translations(await getLocale(), 'accounts');
  return { title: t('signIn.title'), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const locale = await getLocale();
  const given = returnToOf((await searchParams).next);
  const next = given || `/${locale}/jobs-applied`;
  if ((await currentCandidate()).kind === 'candidate') redirect(next);
  const t = translations(locale, 'accounts.signIn');
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t('lead')} />
      <SignInForm
        kind="candidate"
        locale={locale}
        next={next}
        aside={<a href={withReturnTo(`/${locale}/forgot-password`, given)}>{t('forgotten')}</a>}
      />
      <section aria-labelledby="new-here" className="border-line mt-12 border-t pt-8">
        <h2 id="new-here" className="mb-2">
          {t('newHere')}
        </h2>
        <p className="mb-4">{t('newHereText')}</p>
        <a
          href={withReturnTo(`/${locale}/create-account`, given)}
          className={buttonClass({ variant: 'secondary' })}
        >
          {t('create')}
        </a>
        <p className="mt-8">{t.rich('staff', accountText(locale))}</p>
      </section>
    </Page>
  );
}
