import { messagesOf } from '../../lib/i18n/messages';
import type { Locale } from '../../lib/i18n/locales';
import type { NotificationPayload } from '../../lib/outbox/schema';
import { formatDay } from '../../lib/time/format';
import { directionOf } from '../../lib/vacancies/rules';
import { action, greeting, paragraph, signature, type MailTemplate } from './template';

type Payload = NotificationPayload<'job-alert'>;

/** What opened that matches an alert, and how to stop it: in one click, signed in or not (R18, RFC 8058). */
export const jobAlert: MailTemplate<'job-alert', Payload['frequency']> = {
  variant: ({ frequency }) => frequency,
  form: (say, frequency) => ({
    subject: say('emails.job-alert.subject'),
    shortens: 'name',
    title: say('emails.job-alert.title'),
    preview: say('emails.job-alert.preview'),
    headers: {
      'List-Unsubscribe': "'<'{origin}/api/alerts/unsubscribe?token={token}'>'",
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    blocks: [
      greeting(say),
      paragraph(say('emails.job-alert.what')),
      {
        kind: 'entries',
        list: 'vacancies',
        title: '{title}',
        href: '{site}/jobs/{slug}',
        text: ['{facts}', say('emails.job-alert.closes')].join('\n'),
      },
      { ...paragraph(say('emails.job-alert.first')), when: 'unlisted' },
      action('{site}/jobs{search}', say('emails.job-alert.all')),
      signature(say),
      { kind: 'note', text: say(`emails.job-alert.why.${frequency}`) },
      { kind: 'link', href: '{site}/alerts', label: say('emails.job-alert.manage') },
      {
        kind: 'link',
        href: '{site}/alerts/unsubscribe?token={token}',
        label: say('emails.job-alert.stop'),
      },
    ],
  }),
  filling: ({ name, total, vacancies, query, token }, locale) => ({
    values: {
      name,
      total,
      title: vacancies[0]?.title ?? name,
      more: total - 1,
      shown: vacancies.length,
      unlisted: Math.max(0, total - vacancies.length),
      search: query ? `/search${query}` : '',
      token,
    },
    lists: { vacancies: vacancies.map((vacancy) => entryOf(vacancy, locale)) },
  }),
};

function entryOf(vacancy: Payload['vacancies'][number], locale: Locale) {
  const { title, language, slug, contractType, grade, station, reference, closingDate } = vacancy;
  const contract = messagesOf(locale).terms.contractType[contractType];
  return {
    title,
    lang: language === locale ? '' : language,
    dir: directionOf(language),
    slug,
    facts: [contract, grade, station, reference].filter(Boolean).join(' · '),
    date: formatDay(locale, closingDate),
    station,
  };
}
