import type { Locale } from '../i18n/locales';
import type { NewNotification } from '../outbox/commands';
import { titleIn } from '../vacancies/rules';
import type { CompetitionRow } from './access';
import type { ClosingTemplate } from './stages/table';

type ApplicationRef = {
  id: string;
  reference: string;
  applicantName: string;
  locale: Locale;
  candidateId: string | null;
};
export type StaffTemplate = 'invited-to-assessment' | 'invited-to-interview' | ClosingTemplate;

/** A notification to an applicant, in the language of the application (R20). */
export function applicantNotification(
  { id, vacancy }: Pick<CompetitionRow, 'id' | 'vacancy'>,
  application: ApplicationRef,
  recipient: string,
  template: StaffTemplate,
  key: string,
): NewNotification<StaffTemplate> {
  return {
    key,
    template,
    recipient,
    locale: application.locale,
    payload: {
      vacancyTitle: titleIn(vacancy.texts, application.locale).title,
      vacancyReference: vacancy.reference,
      applicantName: application.applicantName,
      applicationReference: application.reference,
    },
    candidateId: application.candidateId ?? undefined,
    applicationId: application.id,
    competitionId: id,
  };
}
