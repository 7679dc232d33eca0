import type { CandidateViewer } from '../auth/viewer';
import type { Locale } from '../i18n/locales';
import type { NewNotification } from '../outbox/commands';
import type { ExaminedStage } from './rules';
import { titleIn } from '../vacancies/rules';
import type { VacancyRow } from './vacancy';

type ApplicationRef = { id: string; reference: string; applicantName: string; competitionId: string };

function about(viewer: CandidateViewer, application: ApplicationRef, vacancy: VacancyRow) {
  const { locale } = viewer;
  return {
    envelope: {
      recipient: viewer.email,
      locale,
      candidateId: viewer.id,
      applicationId: application.id,
      competitionId: application.competitionId,
    },
    content: {
      applicantName: application.applicantName,
      applicationReference: application.reference,
      vacancyTitle: titleIn(vacancy.texts, locale).title,
      vacancyReference: vacancy.reference,
    },
  };
}

/** The confirmation of an application (R15), sent once an application, in the language of the account. */
export function receivedNotification(
  viewer: CandidateViewer,
  application: ApplicationRef & { submittedAt: Date },
  vacancy: VacancyRow,
): NewNotification<'application-received'> {
  const { envelope, content } = about(viewer, application, vacancy);
  const { timeZone } = vacancy.dutyStation;
  const payload = { ...content, submittedAt: application.submittedAt.toISOString(), timeZone };
  return {
    key: `application-received:${application.id}`,
    template: 'application-received',
    ...envelope,
    payload,
  };
}

/** The confirmation of a submission that took the place of another (R14c), sent once a submission, in the language of the account. */
export function replacedNotification(
  viewer: CandidateViewer,
  application: ApplicationRef & { submittedAt: Date },
  number: number,
  vacancy: VacancyRow,
): NewNotification<'application-replaced'> {
  const { envelope, content } = about(viewer, application, vacancy);
  const { timeZone } = vacancy.dutyStation;
  const payload = { ...content, submittedAt: application.submittedAt.toISOString(), timeZone };
  const key = `application-replaced:${application.id}:${number}`;
  return { key, template: 'application-replaced', ...envelope, payload };
}

type Member = { id: string; email: string; locale: Locale };

/** Says to a member of the team that an application they were examining was replaced (R14c). */
export function teamNotification(
  member: Member,
  application: ApplicationRef & { submittedAt: Date },
  { number, stage }: { number: number; stage: ExaminedStage },
  vacancy: VacancyRow,
): NewNotification<'application-replaced-team'> {
  const { id, reference, competitionId, submittedAt } = application;
  return {
    key: `application-replaced:${id}:${number}:${member.id}`,
    template: 'application-replaced-team',
    recipient: member.email,
    locale: member.locale,
    competitionId,
    payload: {
      applicationReference: reference,
      vacancyTitle: titleIn(vacancy.texts, member.locale).title,
      vacancyReference: vacancy.reference,
      submittedAt: submittedAt.toISOString(),
      ...{ stage, competitionId, applicationId: id },
    },
  };
}

/** The confirmation of a withdrawal (R16), sent once an application, in the language of the account. */
export function withdrawnNotification(
  viewer: CandidateViewer,
  application: ApplicationRef,
  vacancy: VacancyRow,
  now: Date,
): NewNotification<'application-withdrawn'> {
  const { envelope, content } = about(viewer, application, vacancy);
  const { timeZone } = vacancy.dutyStation;
  const payload = { ...content, withdrawnAt: now.toISOString(), timeZone };
  return {
    key: `application-withdrawn:${application.id}`,
    template: 'application-withdrawn',
    ...envelope,
    payload,
  };
}
