import fc from 'fast-check';
import { renderMail } from '@/emails/render';
import type { NotificationTemplate } from '@/lib/outbox/schema';
import { locales, type Locale } from '@/lib/i18n/locales';
import { renderMail as renderReact } from '../../support/react-emails/render';
import { anyPayload } from './filled';
import { all, payloads, templates } from './fixtures';

/** React's marks between texts and around what it suspended mean nothing in a mail. */
const normalised = (html: string) => html.replace(/<!--(?: |\/?\$|html|head|body)-->/g, '');

async function compare(template: NotificationTemplate, locale: Locale, payload: unknown) {
  const before = await renderReact({ template, locale, payload });
  const after = renderMail({ template, locale, payload });
  expect({ ...after, html: normalised(after.html) }).toEqual({
    ...before,
    html: normalised(before.html),
    // Half a character was sent as a replacement character, and is one now.
    subject: before.subject.toWellFormed(),
    headers:
      before.headers &&
      Object.fromEntries(Object.entries(before.headers).map(([name, value]) => [name, value.toWellFormed()])),
  });
  expect(after.html).toBe(normalised(after.html));
}

test.each(all)('%s in %s is the same mail as before', async (template, locale) => {
  await compare(template, locale, payloads[template]);
});

test.each(templates)(
  '%s is the same mail as before whatever it is filled with',
  async (template) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...locales), anyPayload[template], (locale, payload) =>
        compare(template, locale, payload),
      ),
      { numRuns: 20 },
    );
  },
  300_000,
);
