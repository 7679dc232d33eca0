import { renderMail } from '@/emails/render';
import { locales, type Locale } from '@/lib/i18n/locales';
import { payloadSchemas, type NotificationPayload, type NotificationTemplate } from '@/lib/outbox/schema';

// Mails are written from the settings alone, which want a secret.
process.env.AUTH_SECRET ??= 'x'.repeat(32);

const instant = '2026-12-11T13:05:00Z';
const token = 'Zk3_aQ-'.repeat(6);
export const link = { url: `https://careers.example/fr/link?token=${token}`, expiresAt: instant };
export const application = {
  vacancyTitle: 'Hydrologue (eaux souterraines)',
  vacancyReference: 'WFO/2026/041',
  applicantName: 'Amina Diallo',
  applicationReference: 'A-7KQ2M9XD',
};

const unsent = {
  ...{ vacancyTitle: 'Hydrologue (eaux souterraines)', vacancyReference: 'WFO/2026/041' },
  ...{ slug: 'wfo-2026-041', closesAt: instant, timeZone: 'Europe/Zurich', station: 'Genève' },
};

const report = {
  reference: 'P-7KQ2M9XD',
  at: instant,
  lines: ['Le bouton «\u00a0Postuler\u00a0» ne répond pas\u00a0:', '', '«\u00a0Erreur 500\u00a0»'],
  vacancy: { vacancyTitle: 'Hydrologue (eaux souterraines)', vacancyReference: 'FT/2026/041' },
  screenshots: 2,
};

/** A payload that fits each template. */
export const payloads: { [T in NotificationTemplate]: NotificationPayload<T> } = {
  'verify-email': link,
  'account-exists': {
    signInUrl: 'https://careers.example/fr/sign-in',
    resetUrl: 'https://careers.example/fr/forgot-password',
  },
  'reset-password': link,
  'password-changed': { at: instant, staff: false },
  'two-step': { event: 'code-used', at: instant, codesLeft: 3 },
  'account-deleted': { at: instant, withdrawn: 1, kept: 2 },
  'application-received': { ...application, submittedAt: instant, timeZone: 'UTC' },
  'application-replaced': { ...application, submittedAt: instant, timeZone: 'UTC' },
  'application-replaced-team': {
    ...{ vacancyTitle: application.vacancyTitle, vacancyReference: application.vacancyReference },
    ...{ applicationReference: application.applicationReference, submittedAt: instant },
    ...{ stage: 'screening', competitionId: 'competition-1', applicationId: 'application-1' },
  },
  'draft-reminder': unsent,
  'draft-extended': unsent,
  'draft-closed': unsent,
  'file-infected': {
    ...application,
    ...{ filename: 'CV Amina Diallo.pdf', until: instant, applicationId: 'application-1' },
  },
  'application-withdrawn': { ...application, withdrawnAt: instant, timeZone: 'UTC' },
  'invited-to-assessment': application,
  'invited-to-interview': application,
  'competition-closed-selected': application,
  'competition-closed-reserve-list': application,
  'competition-closed-not-selected': application,
  'job-alert': {
    alertId: 'alert-1',
    name: 'P-3, Genève',
    frequency: 'weekly',
    total: 2,
    vacancies: [
      {
        title: 'Hydrologue (eaux souterraines)',
        language: 'fr',
        reference: 'FT/2026/041',
        slug: 'ft-2026-041-hydrologist',
        contractType: 'fixed_term',
        grade: 'P-3',
        station: 'Genève',
        closingDate: '2026-12-11',
      },
      {
        title: 'اختصاصي في الري',
        language: 'ar',
        reference: 'CO/2026/002',
        slug: 'co-2026-002',
        contractType: 'consultant',
        grade: null,
        station: 'Amman',
        closingDate: '2026-12-20',
      },
    ],
    query: '?grade=P-3&station=geneva',
    token,
  },
  'problem-received': report,
  'problem-reported': { ...report, reportId: 'report-1', email: 'amina.diallo@example.org' },
};

export const templates = Object.keys(payloadSchemas) as NotificationTemplate[];
export const applicationTemplates = templates.filter((template) => 'applicantName' in payloads[template]);
/** Every template in every language. */
export const all = templates.flatMap((template) => locales.map((locale) => [template, locale] as const));

/** A mail from the payload that fits its template, with some of it replaced. */
export async function mailOf(
  template: NotificationTemplate,
  locale: Locale,
  changed: Record<string, unknown> = {},
) {
  return renderMail({ template, locale, payload: { ...payloads[template], ...changed } });
}
