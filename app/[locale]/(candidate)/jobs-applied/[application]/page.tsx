import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CandidateNav } from '@/components/account/candidate-nav';
import { AnswersView } from '@/components/application/answers-view';
import { FilesView } from '@/components/application/files-view';
import { LetterView } from '@/components/application/letter-view';
import { MessageThread } from '@/components/application/message-thread';
import { ApplicationProgress } from '@/components/application/progress';
import { StatusBadge } from '@/components/application/status-badge';
import { SnapshotView } from '@/components/profile/snapshot-view';
import { buttonClass } from '@/components/ui/button';
import { ForgetFlash } from '@/components/ui/forget-flash';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { SimilarOpenings } from '@/components/vacancy/similar-openings';
import { openingsLike } from '@/lib/applications/opening-queries';
import { myApplication } from '@/lib/applications/queries';
import { currentCandidate, requireCandidate } from '@/lib/auth/current';
import { replacedFlash, submittedFlash } from '@/lib/applications/rules';
import { messagesAbout } from '@/lib/correspondence/queries';
import { readFlash } from '@/lib/forms/flash';
import { redirectToNotFound } from '@/lib/http/request-path';
import type { Locale } from '@/lib/i18n/locales';
import { formatDate, formatInstant } from '@/lib/time/format';

type Props = {
  params: Promise<{ application: string }>;
  searchParams: Promise<{ flash?: string | string[] }>;
};

// Read once for the page and its title, naming the vacancy to viewers who may see it.
const applicationOfReader = cache(async (id: string, locale: Locale) => {
  const viewer = await currentCandidate();
  return viewer.kind === 'candidate' ? myApplication(viewer, id, locale) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application: id } = await params;
  const locale = await getLocale();
  const t = await getTranslations('applications');
  const application = await applicationOfReader(id, locale);
  const title = application?.vacancy.title;
  return { title: [title, t('list.title')].filter(Boolean).join(' – '), robots: { index: false } };
}

export default async function ApplicationPage({ params, searchParams }: Props) {
  const { application: id } = await params;
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/jobs-applied/${id}`);
  const application = await applicationOfReader(id, locale);
  if (!application) return redirectToNotFound();
  const now = new Date();
  const messages = await messagesAbout(viewer, id, now);
  const openings = await openingsLike(viewer, application.vacancy.slug, now);
  const t = await getTranslations('applications');
  const { vacancy, status, history, answers, snapshot, reference } = application;
  const flash = readFlash((await searchParams).flash, viewer.sessionId, now);
  const justSubmitted = flash?.key === submittedFlash && status === 'received';
  const justReplaced = flash?.key === replacedFlash && status === 'received';
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="applications" />
      {justSubmitted || justReplaced ? (
        <div className="mb-8">
          <Notice
            tone="success"
            role="status"
            title={t(justReplaced ? 'detail.replacedTitle' : 'detail.submittedTitle')}
          >
            <p>
              {t(justReplaced ? 'detail.replacedText' : 'detail.submittedText', {
                ...{ reference, email: viewer.email },
              })}
            </p>
            <p className="mt-2">{t('detail.next')}</p>
            <ForgetFlash />
          </Notice>
        </div>
      ) : null}
      <PageHeading
        title={
          <span dir="auto" lang={vacancy.language}>
            {vacancy.title}
          </span>
        }
        above={<a href={`/${locale}/jobs-applied`}>{t('detail.all')}</a>}
      />
      <section aria-labelledby="status" className="border-line mb-10 space-y-4 rounded-lg border p-4 sm:p-6">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <h2 id="status">{t('detail.status')}</h2>
          <StatusBadge status={status} locale={locale} />
          <span className="text-muted text-base">
            {t('list.since', { date: formatDate(locale, application.statusSince, vacancy.station.timeZone) })}
          </span>
        </div>
        <p>{t(`statusText.${status}`)}</p>
        <ApplicationProgress status={status} locale={locale} />
        {(status === 'received' || status === 'under_review') && !justSubmitted ? (
          <p className="text-muted text-base">{t('detail.next')}</p>
        ) : null}
        {application.mayReplace ? (
          <p>
            {t('replace.again')} <a href={`/${locale}/apply/${vacancy.slug}?replace`}>{t('replace.link')}</a>
          </p>
        ) : null}
        {application.mayWithdraw ? (
          <p>
            <a
              href={`/${locale}/jobs-applied/${id}/withdraw`}
              className={buttonClass({ variant: 'secondary', size: 'small' })}
            >
              {t('detail.withdraw')}
            </a>
          </p>
        ) : null}
      </section>
      <dl className="mb-10 grid gap-4 sm:grid-cols-2">
        <div>
          <dt className="text-muted">{t('detail.reference')}</dt>
          <dd>{reference}</dd>
        </div>
        <div>
          <dt className="text-muted">{t('detail.vacancy')}</dt>
          <dd>
            <a href={`/${locale}/jobs/${vacancy.slug}`}>{vacancy.reference}</a>,{' '}
            {vacancy.station.names[locale]}
          </dd>
        </div>
        {application.submissions.length > 1 ? (
          <div className="sm:col-span-2">
            <dt className="text-muted">{t('detail.sentAt')}</dt>
            {application.submissions.map((at) => (
              <dd key={at}>{formatInstant(locale, at, vacancy.station.timeZone)}</dd>
            ))}
            <dd>{t('replace.versions', { count: application.submissions.length })}</dd>
          </div>
        ) : null}
      </dl>
      <section aria-labelledby="history" className="mb-10">
        <h2 id="history" className="mb-3">
          {t('detail.history')}
        </h2>
        <ol className="border-accent space-y-3 border-s-2 ps-4">
          {history.map((step) => (
            <li key={step.at + step.status}>
              <span className="font-semibold">{t(`status.${step.status}`)}</span>
              <time dateTime={step.at} className="text-muted block text-base">
                {formatInstant(locale, step.at, vacancy.station.timeZone)}
              </time>
            </li>
          ))}
        </ol>
      </section>
      {messages.length > 0 ? (
        <section aria-labelledby="messages" className="mb-10">
          <h2 id="messages" className="mb-3">
            {t('messages.title')}
          </h2>
          <MessageThread messages={messages} timeZone={vacancy.station.timeZone} locale={locale} />
        </section>
      ) : null}
      {answers.length > 0 ? (
        <section aria-labelledby="answers" className="mb-10">
          <h2 id="answers" className="mb-3">
            {t('detail.answers')}
          </h2>
          <AnswersView answers={answers} locale={locale} />
        </section>
      ) : null}
      {application.letter ? (
        <section aria-labelledby="letter" className="mb-10">
          <h2 id="letter" className="mb-3">
            {t('detail.letter')}
          </h2>
          <LetterView letter={application.letter} />
        </section>
      ) : null}
      {application.files.length > 0 ? (
        <section aria-labelledby="files" className="mb-10">
          <h2 id="files" className="mb-3">
            {t('detail.files')}
          </h2>
          <FilesView
            files={application.files}
            at={({ id: file }) => `/api/applications/files/${file}`}
            pictures={false}
            locale={locale}
          />
        </section>
      ) : null}
      <section aria-labelledby="snapshot" className="mb-10">
        <h2 id="snapshot" className="mb-3">
          {t('detail.snapshot')}
        </h2>
        {snapshot ? <SnapshotView snapshot={snapshot} locale={locale} /> : <p>{t('detail.erased')}</p>}
      </section>
      <SimilarOpenings vacancies={openings} locale={locale} />
    </Page>
  );
}
