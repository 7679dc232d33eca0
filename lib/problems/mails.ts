import type { Locale } from '../i18n/locales';
import type { NewNotification } from '../outbox/commands';
import { linesOf, quotedLines } from './rules';

type Reported = {
  id: string;
  reference: string;
  createdAt: Date;
  description: string;
  email: string;
  locale: Locale;
  vacancy: { vacancyTitle: string; vacancyReference: string } | null;
  screenshots: number;
};

type Settings = { SITE_URL: string; SUPPORT_EMAIL: string };

/** The mails that a report causes: its acknowledgement, once, and word to support. */
export function mailsAbout(report: Reported, { SITE_URL, SUPPORT_EMAIL }: Settings): NewNotification[] {
  const { id, reference, createdAt, description, email, locale, vacancy, screenshots } = report;
  const facts = { reference, at: createdAt.toISOString(), vacancy, screenshots };
  return [
    {
      key: `problem-received:${id}`,
      template: 'problem-received',
      recipient: email,
      locale,
      payload: { ...facts, lines: quotedLines(description, SITE_URL) },
    },
    {
      key: `problem-reported:${id}`,
      template: 'problem-reported',
      recipient: SUPPORT_EMAIL,
      locale,
      payload: { ...facts, lines: linesOf(description), reportId: id, email },
    },
  ];
}
