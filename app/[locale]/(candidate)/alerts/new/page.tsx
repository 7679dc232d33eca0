import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { AlertForm } from '@/components/alerts/alert-form';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { criteriaChoices } from '@/lib/alerts/queries';
import { criteriaOf, criteriaOptions } from '@/lib/alerts/schema';
import { requireCandidate } from '@/lib/auth/current';
import { requestPath } from '@/lib/http/request-path';
import { searchSchema } from '@/lib/vacancies/search/schema';

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('alerts');
  return { title: t('metaTitle.new'), robots: { index: false } };
}

export default async function NewAlertPage({ searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, await requestPath(`/${locale}/alerts/new`));
  const t = await getTranslations('alerts');
  const search = searchSchema.parse(await searchParams);
  const criteria = criteriaOf(search, criteriaOptions(await criteriaChoices(new Date())));
  const filters = await getTranslations('jobs.search');
  const left = (['closing', 'opened'] as const).filter((name) => search[name].length > 0);
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="alerts" />
      <PageHeading title={t('new.title')} lead={t('new.lead')} />
      {left.length > 0 ? (
        <p className="mb-6">{t('new.left', { filters: left.map((name) => filters(name)).join(', ') })}</p>
      ) : null}
      {viewer.verified ? (
        <AlertForm
          locale={locale}
          alert={null}
          viewer={viewer}
          criteria={criteria}
          stored={{ frequency: 'daily', locale }}
          submit={t('new.submit')}
        />
      ) : (
        <Notice tone="warning">{t('refusal.unverified')}</Notice>
      )}
    </Page>
  );
}
