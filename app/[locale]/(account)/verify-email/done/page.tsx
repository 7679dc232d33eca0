import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { currentCandidate } from '@/lib/auth/current';
import { withReturnTo, returnToOf } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('verified.title'), robots: { index: false } };
}

export default async function VerifiedPage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = returnToOf((await searchParams).next);
  const t = await getTranslations('accounts.verified');
  const target = next || `/${locale}/profile`;
  // The link may have been followed where its owner is signed in already.
  const isSignedIn = (await currentCandidate()).kind === 'candidate';
  return (
    <Page width="form">
      <PageHeading title={t('title')} lead={t(isSignedIn ? 'textSignedIn' : 'text')} />
      <a href={isSignedIn ? target : withReturnTo(`/${locale}/sign-in`, target)} className={buttonClass()}>
        {t(isSignedIn ? 'goOn' : next ? 'signInOn' : 'signIn')}
      </a>
    </Page>
  );
}
