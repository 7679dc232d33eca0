import type { JobAlertModel } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import type { NewNotification } from '../../outbox/commands';
import type { NotificationPayload } from '../../outbox/schema';
import { languagesOf, type VacancySummary } from '../../vacancies/dto';
import { namingLanguage } from '../../vacancies/rules';
import { mailKey, mostListed } from '../rules';
import { criteriaQuery, criteriaSchema } from '../schema';
import { unsubscribeToken } from '../tokens';

type DueAlert = JobAlertModel & { candidate: { email: string } };
type Listed = NotificationPayload<'job-alert'>['vacancies'][number];

/** The mail that tells an alert's owner what opened since the alert was last considered. */
export function digestOf(alert: DueAlert, opened: VacancySummary[]): NewNotification<'job-alert'> {
  const { id, name, frequency, locale, candidateId, candidate, coveredUntil } = alert;
  return {
    key: mailKey(id, coveredUntil),
    template: 'job-alert',
    recipient: candidate.email,
    locale,
    candidateId,
    payload: {
      alertId: id,
      name,
      frequency,
      total: opened.length,
      vacancies: opened.slice(0, mostListed).flatMap((vacancy) => listed(vacancy, locale) ?? []),
      query: criteriaQuery(criteriaSchema.parse(alert.criteria)),
      token: unsubscribeToken(id).secret,
    },
  };
}

function listed(vacancy: VacancySummary, locale: Locale): Listed | null {
  const language = namingLanguage(languagesOf(vacancy), locale);
  const text = language && vacancy.titles[language];
  if (!language || !text) return null;
  const { reference, slug, contractType, grade, station, closingDate } = vacancy;
  return {
    title: text.title,
    language,
    reference,
    slug,
    contractType,
    grade,
    station: station.names[locale],
    closingDate,
  };
}
