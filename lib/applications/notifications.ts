import type { CandidateViewer } from '../auth/viewer';
import type { NewNotification } from '../outbox/commands';
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
