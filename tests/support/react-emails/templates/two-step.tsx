import { formatInstant } from '../../../../lib/time/format';
import { Greeting, Paragraph, Signature } from '../parts';
import type { Template } from './letter';

/** What has happened to the two-step sign-in of a member of staff; whoever did not do it learns what to do (R25). */
export const twoStep: Template<'two-step'> = ({ event, at, codesLeft }, mail) => {
  const { t, locale, short } = mail;
  return {
    subject: t(`emails.two-step.${event}.subject`, { short }),
    title: t(`emails.two-step.${event}.title`),
    preview: t('emails.two-step.preview'),
    body: (
      <>
        <Greeting mail={mail} />
        <Paragraph>{t(`emails.two-step.${event}.what`, { instant: formatInstant(locale, at) })}</Paragraph>
        <Paragraph>{t(`emails.two-step.${event}.next`, { count: codesLeft })}</Paragraph>
        <Paragraph>{t('emails.two-step.unasked')}</Paragraph>
        <Signature mail={mail} />
      </>
    ),
  };
};
