import type { Locale } from '../lib/i18n/locales';
import { payloadSchemas, type NotificationPayload, type NotificationTemplate } from '../lib/outbox/schema';
import { commonValues, translatorFor } from './context';
import { prepared, type Filling, type Form } from './form';
import { frameIn, type Frame } from './frame';
import { htmlOf } from './html';
import { oneLine, shorten } from './line';
import { mailTemplates } from './templates';
import { paragraphsOf, plainOf } from './plain';
import { fill, plainly, type Text, type Values } from './text';

export type Mail = { subject: string; html: string; text: string; headers?: Record<string, string> };

type Asked = { template: NotificationTemplate; locale: Locale; payload: unknown };

/** Writes one notification in its language; throws (ZodError) when the payload does not fit its template. */
export function renderMail({ template, locale, payload }: Asked): Mail {
  return write(template, locale, tidy(payloadSchemas[template].parse(payload)) as never);
}

/** What one notification says, to be read on the site; throws (ZodError) as renderMail() does. */
export function renderMessage({ template, locale, payload }: Asked): {
  subject: string;
  paragraphs: string[];
} {
  const { form, filling } = filled(template, locale, tidy(payloadSchemas[template].parse(payload)) as never);
  return { subject: subjectOf(form, filling.values), paragraphs: paragraphsOf(form, filling) };
}

function filled<T extends NotificationTemplate>(
  template: T,
  locale: Locale,
  payload: NotificationPayload<T>,
): { form: Form<Text>; filling: Filling & { values: ReturnType<typeof commonValues> } } {
  const occasion = mailTemplates[template];
  const variant = occasion.variant?.(payload) ?? '';
  const form = once(forms, `${template} ${variant} ${locale}`, () =>
    prepared(occasion.form(translatorFor(locale), variant), locale),
  );
  const common = commonValues(locale);
  const { values, lists } = occasion.filling(payload, locale, common.site);
  return { form, filling: { values: { ...common, ...values }, lists } };
}

function write<T extends NotificationTemplate>(
  template: T,
  locale: Locale,
  payload: NotificationPayload<T>,
): Mail {
  const { form, filling } = filled(template, locale, payload);
  const frame = once(frames, locale, () => frameIn(locale));
  return {
    subject: subjectOf(form, filling.values),
    html: htmlOf(form, frame, filling),
    text: plainOf(form, frame, filling),
    headers: headersOf(form, filling.values),
  };
}

// The texts of an occasion are read and parsed once: a mail only fills them.
const forms = new Map<string, Form<Text>>();
const frames = new Map<Locale, Frame>();

function once<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  return value;
}

function subjectOf({ subject, shortens }: Form<Text>, values: Values): string {
  if (!shortens) return fill(subject, values, plainly);
  const used = fill(subject, { ...values, [shortens]: '' }, plainly).length;
  return fill(subject, { ...values, [shortens]: shorten(String(values[shortens]), used) }, plainly);
}

function headersOf({ headers }: Form<Text>, values: Values): Mail['headers'] {
  if (!headers) return undefined;
  const filled = Object.entries(headers).map(([name, text]) => [name, fill(text, values, plainly)]);
  return Object.fromEntries(filled) as Record<string, string>;
}

/** Names and titles are what people typed: none may break a header or a line. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}
