import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { ApplyRefusal } from '@/components/application/apply-refusal';
import { ReplacingNotice } from '@/components/application/replacing-notice';
import { TaskList } from '@/components/application/task-list';
import { UnsentText } from '@/components/application/unsent-text';
import { WriteForm } from '@/components/application/write-form';
import { Page, PageHeading } from '@/components/ui/page';
import { ClosingTime } from '@/components/vacancy/closing-time';
import { applicationForm } from '@/lib/applications/drafts/queries';
import { requireCandidate } from '@/lib/auth/current';
import { draftOwner } from '@/lib/drafts/stored';
import { redirectToNotFound } from '@/lib/http/request-path';
import { contextOfReader } from './reader';

type Props = {
  params: Promise<{ vacancy: string }>;
  searchParams: Promise<{ replace?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { vacancy: slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('applications');
  const context = await contextOfReader(slug, locale);
  return {
    title: context ? t('apply.title', { title: context.vacancyTitle }) : t('list.title'),
    robots: { index: false },
  };
}

export default async function ApplyPage({ params, searchParams }: Props) {
  const { vacancy: slug } = await params;
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/apply/${slug}`);
  const context = await contextOfReader(slug, locale);
  if (!context) return redirectToNotFound();
  const t = await getTranslations('applications');
  const form = await applicationForm(viewer, slug, context, new Date());
  const { live, refusal, questions } = context;
  const begun = (await searchParams).replace !== undefined || form.version !== null;
  const replacing = live?.replaceable === true && begun;
  const writing = replacing || (refusal !== 'not-open' && refusal !== 'already-applied');
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="applications" />
      <PageHeading
        title={t('apply.title', { title: context.vacancyTitle })}
        lead={writing ? t('apply.lead') : undefined}
        above={
          <a href={`/${locale}/jobs/${slug}`} dir="auto">
            {context.vacancyReference}
          </a>
        }
      />
      {writing ? (
        <>
          <div className="mb-8">
            <p>{t('apply.until')}</p>
            <ClosingTime vacancy={context} locale={locale} />
          </div>
          {replacing ? <ReplacingNotice live={live} locale={locale} /> : null}
          {refusal === 'unverified' ? <ApplyRefusal context={context} slug={slug} locale={locale} /> : null}
          <TaskList slug={slug} form={form} questions={questions} at="" locale={locale} />
          <WriteForm
            slug={slug}
            questions={questions}
            form={form}
            owner={draftOwner(viewer)}
            locale={locale}
          />
        </>
      ) : (
        <>
          <ApplyRefusal context={context} slug={slug} locale={locale} />
          {form.version && !live ? <UnsentText questions={questions} form={form} locale={locale} /> : null}
        </>
      )}
    </Page>
  );
}
