import { render } from '@react-email/render';
import type { Locale } from '../../../lib/i18n/locales';
import {
  payloadSchemas,
  type NotificationPayload,
  type NotificationTemplate,
} from '../../../lib/outbox/schema';
import { mailContext, type MailContext } from './context';
import { Layout } from './layout';
import { templates } from './templates';
import type { Letter } from './templates/letter';
import { oneLine, textOf } from './text';

export type Mail = { subject: string; html: string; text: string; headers?: Record<string, string> };

/** Renders one notification in its language; throws (ZodError) when the payload does not fit its template. */
export async function renderMail({
  template,
  locale,
  payload,
}: {
  template: NotificationTemplate;
  locale: Locale;
  payload: unknown;
}): Promise<Mail> {
  const mail = mailContext(locale);
  const { subject, title, preview, body, headers } = letterOf(template, payload, mail);
  const html = await render(
    <Layout mail={mail} title={title} preview={preview}>
      {body}
    </Layout>,
  );
  return { subject, html, text: textOf(html), headers };
}

function letterOf<T extends NotificationTemplate>(template: T, payload: unknown, mail: MailContext): Letter {
  const given = payloadSchemas[template].parse(payload);
  return templates[template](tidy(given) as NotificationPayload<T>, mail);
}

/** Names and titles are what people typed: none may break a header or a line. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}
