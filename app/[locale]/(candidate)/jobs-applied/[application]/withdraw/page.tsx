import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { CandidateNav } from '@/components/account/candidate-nav';
import { Form } from '@/components/ui/form';
import { Page, PageHeading } from '@/components/ui/page';
import { withdraw } from '@/lib/applications/actions';
import { myApplication } from '@/lib/applications/queries';
import { requireCandidate } from '@/lib/auth/current';
import { periods } from '@/lib/retention/rules';
import { redirectToNotFound } from '@/lib/http/request-path';

type Props = { params: Promise<{ application: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications');
  return { title: t('withdraw.title'), robots: { index: false } };
}

export default async function WithdrawPage({ params }: Props) {
  const { application: id } = await params;
  const locale = await getLocale();
  const here = `/${locale}/jobs-applied/${id}`;
  const viewer = await requireCandidate(locale, `${here}/withdraw`);
  const application = await myApplication(viewer, id, locale);
  if (!application) return redirectToNotFound();
  if (!application.mayWithdraw) redirect(here);
  const t = await getTranslations('applications');
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="applications" />
      <PageHeading title={t('withdraw.title')} above={<a href={here}>{application.vacancy.reference}</a>} />
      <div className="mb-8 max-w-prose space-y-4">
        <p>{t('withdraw.text', { title: application.vacancy.title })}</p>
        <p>{t('withdraw.kept', { days: periods.unexaminedDays, years: periods.applicationYears })}</p>
      </div>
      <Form
        action={withdraw.bind(null, locale, id)}
        submit={t('withdraw.submit')}
        submitLook={{ variant: 'danger' }}
        aside={<a href={here}>{t('withdraw.keep')}</a>}
      />
    </Page>
  );
}
