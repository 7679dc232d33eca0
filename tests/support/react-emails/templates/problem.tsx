import { Section, Text } from '@react-email/components';
import { Fragment } from 'react';
import type { NotificationPayload } from '../../../../lib/outbox/schema';
import { formatInstant } from '../../../../lib/time/format';
import type { MailContext } from '../context';
import { Action, Facts, Greeting, Paragraph, Signature } from '../parts';
import { styles } from '../theme';
import type { Template } from './letter';

type Name = 'problem-received' | 'problem-reported';
type Payload = NotificationPayload<'problem-received'>;

function heading(template: Name, { reference }: Payload, { t }: MailContext) {
  return {
    subject: t(`emails.${template}.subject`, { reference }),
    title: t(`emails.${template}.title`),
    preview: t(`emails.${template}.preview`, { reference }),
  };
}

function particulars({ reference, at, vacancy, screenshots }: Payload, { t, locale }: MailContext) {
  const about = vacancy && [
    { label: t('emails.facts.vacancy'), value: vacancy.vacancyTitle },
    { label: t('emails.facts.reference'), value: vacancy.vacancyReference },
  ];
  return [
    { label: t('emails.facts.report'), value: reference },
    { label: t('emails.facts.reported'), value: formatInstant(locale, at) },
    ...(about ?? []),
    ...(screenshots > 0
      ? [{ label: t('emails.problem-received.screenshots'), value: String(screenshots) }]
      : []),
  ];
}

/** What someone wrote, line by line; it may be in any script. */
function Quotation({ lines }: { lines: string[] }) {
  return (
    <Section className="facts" style={styles.facts}>
      <Text className="ink" style={styles.factsText}>
        {lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 ? <br /> : null}
            <bdi>{line}</bdi>
          </Fragment>
        ))}
      </Text>
    </Section>
  );
}

/** The acknowledgement of a problem report, with what it said and its reference (R5). */
export const problemReceived: Template<'problem-received'> = (payload, mail) => {
  const { t } = mail;
  const { lines } = payload;
  return {
    ...heading('problem-received', payload, mail),
    body: (
      <>
        <Greeting mail={mail} />
        <Paragraph>{t('emails.problem-received.what')}</Paragraph>
        <Facts facts={particulars(payload, mail)} />
        <Paragraph>
          {t(lines.length > 0 ? 'emails.problem-received.quoted' : 'emails.problem-received.withheld')}
        </Paragraph>
        {lines.length > 0 ? <Quotation lines={lines} /> : null}
        <Paragraph>{t('emails.problem-received.next')}</Paragraph>
        <Paragraph>{t('emails.problem-received.unasked')}</Paragraph>
        <Signature mail={mail} />
      </>
    ),
  };
};

/** Tells support that a problem was reported, in the language of the report. */
export const problemReported: Template<'problem-reported'> = (payload, mail) => {
  const { t, site } = mail;
  const sender = { label: t('emails.problem-reported.email'), value: payload.email };
  return {
    ...heading('problem-reported', payload, mail),
    body: (
      <>
        <Paragraph>{t('emails.problem-reported.what')}</Paragraph>
        <Facts facts={[...particulars(payload, mail), sender]} />
        <Paragraph>{t('emails.problem-reported.quoted')}</Paragraph>
        <Quotation lines={payload.lines} />
        <Action
          href={`${site}/staff/support/${payload.reportId}`}
          label={t('emails.problem-reported.action')}
        />
      </>
    ),
  };
};
