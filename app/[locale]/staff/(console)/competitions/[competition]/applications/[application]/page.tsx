import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AnswersView } from '@/components/application/answers-view';
import { FilesView } from '@/components/application/files-view';
import { LetterView } from '@/components/application/letter-view';
import { SnapshotView } from '@/components/profile/snapshot-view';
import { ApplicationHeading } from '@/components/competitions/applicants/application-heading';
import { MoveOne } from '@/components/competitions/applicants/move-one';
import { StageHistory } from '@/components/competitions/applicants/stage-history';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Page } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { openApplication } from '@/lib/competitions/applicants/queries';
import { applicationPath, competitionPath } from '@/lib/competitions/links';
import { applicantQuery } from '@/lib/competitions/schema';
import { parseSelection, selectionField, selectionText, withSelection } from '@/lib/lists/selection';
import { competitionOfReader, competitionTitle } from '../../reader';

type Props = {
  params: Promise<{ competition: string; application: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// The title names nobody: reading the name is a view of the file, which the page itself records once.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { competition } = await params;
  const locale = await getLocale();
  const t = await getTranslations('staff');
  return { title: await competitionTitle(t('application.title'), competition, locale) };
}

export default async function ApplicationPage({ params, searchParams }: Props) {
  const { competition: competitionId, application: applicationId } = await params;
  const locale = await getLocale();
  const query = await searchParams;
  const search = applicantQuery.parse(query);
  const selection = parseSelection(query[selectionField]);
  const own = withSelection(applicationPath(competitionId, applicationId, search), selection);
  const viewer = await requireStaff(locale, `/${locale}${own}`);
  const now = new Date();
  const [competition, file] = await forbiddenAsNotFound(() =>
    Promise.all([
      competitionOfReader(competitionId, locale),
      openApplication(viewer, { competitionId, applicationId }, now),
    ]),
  );
  const t = await getTranslations('staff.application');
  return (
    <Page>
      <ApplicationHeading
        competition={competition}
        file={file}
        list={withSelection(competitionPath(competitionId, search), selection)}
        locale={locale}
      />
      <FlashNotice flash={query.flash} sessionId={viewer.sessionId} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-10">
          <section aria-labelledby="profile">
            <h2 id="profile" className="mb-1">
              {t('profile')}
            </h2>
            <p className="text-muted mb-4">
              {t('profileText')} {file.earlier > 0 ? t('earlier', { count: file.earlier }) : null}
            </p>
            {file.snapshot ? <SnapshotView snapshot={file.snapshot} locale={locale} /> : <p>{t('erased')}</p>}
          </section>
          <section aria-labelledby="answers">
            <h2 id="answers" className="mb-4">
              {t('answers')}
            </h2>
            {file.answers.length > 0 ? (
              <AnswersView answers={file.answers} locale={locale} />
            ) : (
              <p>{t('noAnswers')}</p>
            )}
          </section>
          {file.letter ? (
            <section aria-labelledby="letter">
              <h2 id="letter" className="mb-4">
                {t('letter')}
              </h2>
              <LetterView letter={file.letter} />
            </section>
          ) : null}
          {file.files.length > 0 ? (
            <section aria-labelledby="files">
              <h2 id="files" className="mb-4">
                {t('files')}
              </h2>
              <FilesView
                files={file.files}
                at={({ id }) => `/api/staff/applications/files/${id}`}
                locale={locale}
              />
            </section>
          ) : null}
        </div>
        <div className="space-y-10">
          <section aria-labelledby={file.steps.length > 0 ? 'move' : undefined} data-no-print>
            {file.steps.length > 0 ? (
              <h2 id="move" className="mb-4">
                {t('move')}
              </h2>
            ) : null}
            <MoveOne
              competitionId={competitionId}
              file={file}
              from={{ search, selected: selection ? selectionText(selection) : undefined }}
              locale={locale}
            />
          </section>
          <section aria-labelledby="history">
            <h2 id="history" className="mb-4">
              {t('history')}
            </h2>
            <StageHistory history={file.history} timeZone={competition.timeZone} locale={locale} />
          </section>
        </div>
      </div>
    </Page>
  );
}
