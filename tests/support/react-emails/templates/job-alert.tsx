import { Link, Section, Text } from '@react-email/components';
import type { ReactNode } from 'react';
import type { NotificationPayload } from '../../../../lib/outbox/schema';
import { formatDay } from '../../../../lib/time/format';
import { directionOf } from '../../../../lib/vacancies/rules';
import type { MailContext } from '../context';
import { Action, Greeting, Paragraph, Signature } from '../parts';
import { shorten } from '../text';
import { styles } from '../theme';
import type { Template } from './letter';

type Payload = NotificationPayload<'job-alert'>;

/** What opened that matches an alert, and how to stop it: in one click, signed in or not (R18, RFC 8058). */
export const jobAlert: Template<'job-alert'> = (payload, mail) => {
  const { name, frequency, total, vacancies, query, token } = payload;
  const { t, site, origin } = mail;
  const subject = (text: string) => t('emails.job-alert.subject', { total, name: text });
  const who = (chunks: ReactNode) => <bdi>{chunks}</bdi>;
  return {
    subject: subject(shorten(name, subject('').length)),
    title: t('emails.job-alert.title', { total }),
    preview: t('emails.job-alert.preview', { title: vacancies[0]?.title ?? name, more: total - 1 }),
    headers: {
      'List-Unsubscribe': `<${origin}/api/alerts/unsubscribe?token=${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    body: (
      <>
        <Greeting mail={mail} />
        <Paragraph>{t.rich('emails.job-alert.what', { total, name, who })}</Paragraph>
        {vacancies.map((vacancy) => (
          <Entry key={vacancy.reference} vacancy={vacancy} mail={mail} />
        ))}
        {total > vacancies.length ? (
          <Paragraph>{t('emails.job-alert.first', { shown: vacancies.length, total })}</Paragraph>
        ) : null}
        <Action href={`${site}/jobs${query ? `/search${query}` : ''}`} label={t('emails.job-alert.all')} />
        <Signature mail={mail} />
        <Text className="muted" style={styles.small}>
          {t(`emails.job-alert.why.${frequency}`)}
        </Text>
        <Way href={`${site}/alerts`} label={t('emails.job-alert.manage')} />
        <Way href={`${site}/alerts/unsubscribe?token=${token}`} label={t('emails.job-alert.stop')} />
      </>
    ),
  };
};

type EntryProps = { vacancy: Payload['vacancies'][number]; mail: MailContext };

function Entry({ vacancy, mail: { t, locale, site } }: EntryProps) {
  const { title, language, slug, contractType, grade, station, reference, closingDate } = vacancy;
  const own = language === locale ? {} : { lang: language, dir: directionOf(language) };
  const facts = [t(`terms.contractType.${contractType}`), grade, station, reference].filter(Boolean);
  return (
    <Section style={styles.action}>
      <Text className="ink" style={{ ...styles.paragraph, margin: '0' }}>
        <Link
          className="link entry"
          href={`${site}/jobs/${slug}`}
          style={{ ...styles.link, fontWeight: 600 }}
        >
          <bdi {...own}>{title}</bdi>
        </Link>
        <br />
        {facts.join(' · ')}
        <br />
        {t('emails.job-alert.closes', { date: formatDay(locale, closingDate), station })}
      </Text>
    </Section>
  );
}

/** A way to somewhere else, in plain text with its address on a line of its own. */
function Way({ href, label }: { href: string; label: string }) {
  return (
    <Text className="muted" style={styles.small}>
      <Link className="link entry" href={href} style={styles.link}>
        {label}
      </Link>
    </Text>
  );
}
