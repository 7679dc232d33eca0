import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { CandidateNav } from '@/components/account/candidate-nav';
import { ApplyRefusal } from '@/components/application/apply-refusal';
import { Declaration } from '@/components/application/declaration';
import { ReplacingNotice } from '@/components/application/replacing-notice';
import { ReviewedParts } from '@/components/application/reviewed-parts';
import { TaskList } from '@/components/application/task-list';
import { Page, PageHeading } from '@/components/ui/page';
import { ClosingTime } from '@/components/vacancy/closing-time';
import { applicationForm } from '@/lib/applications/drafts/queries';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';
import { contextOfReader } from '../reader';

type Props = { params: Promise<{ vacancy: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { vacancy: slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('applications');
  const context = await contextOfReader(slug, locale);
  return {
    title: context ? t('review.title', { title: context.vacancyTitle }) : t('list.title'),
    robots: { index: false },
  };
}

export default async function ReviewPage({ params }: Props) {
  const { vacancy: slug } = await params;
  const locale = await getLocale();
  const here = `/${locale}/apply/${slug}`;
  const viewer = await requireCandidate(locale, `${here}/review`);
  const context = await contextOfReader(slug, locale);
  if (!context) return redirectToNotFound();
  const { live, refusal, questions } = context;
  const form = await applicationForm(viewer, slug, context, new Date());
  // Nothing was written yet, or all of it was sent, or too late: the form says so.
  const writable = live ? live.replaceable : refusal !== 'not-open';
  if (form.version === null || !writable) redirect(here);
  const t = await getTranslations('applications');
  const ready = form.tasks.ready && refusal !== 'unverified';
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="applications" />
      <PageHeading
        title={t('review.title', { title: context.vacancyTitle })}
        lead={t('review.lead')}
        above={<a href={here}>{t('review.back')}</a>}
      />
      <div className="mb-8">
        <p>{t('apply.until')}</p>
        <ClosingTime vacancy={context} locale={locale} />
      </div>
      {live ? <ReplacingNotice live={live} locale={locale} /> : null}
      {refusal === 'unverified' ? <ApplyRefusal context={context} slug={slug} locale={locale} /> : null}
      {ready ? null : <TaskList slug={slug} form={form} questions={questions} at={here} locale={locale} />}
      <ReviewedParts questions={questions} form={form} at={here} locale={locale} />
      {ready ? <Declaration slug={slug} base={form.base} version={form.version} locale={locale} /> : null}
    </Page>
  );
}
