import type { Locale } from '../i18n/locales';
import type { NewNotification } from '../outbox/commands';
import type { CompetitionRow } from './access';
import type { ClosingTemplate } from './closing/rules';
import { titleIn } from '../vacancies/rules';

type Told = {
  id: string;
  reference: string;
  applicantName: string;
  locale: Locale;
  candidateId: string | null;
};
export type StaffTemplate = 'invited-to-assessment' | 'invited-to-interview' | ClosingTemplate;

/** A notification to an applicant, in the language of the application (R20). */
export function noticeTo(
  { id, vacancy }: Pick<CompetitionRow, 'id' | 'vacancy'>,
  application: Told,
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
