import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { renderMail } from '@/emails/render';
import { locales } from '@/lib/i18n/locales';
import { fill, plainly, textOf } from '@/emails/text';
import { anyPayload } from './filled';
import { mailOf, templates } from './fixtures';

const elements = new Set(
  'html head meta title style body table tbody tr td div p h1 a span strong bdi br hr'.split(' '),
);
const bare = (text: string) => text.replace(/[\s\u200b]+/g, '');

/** The words of a body in their order, without those that plain text leaves out. */
function wordsOf(body: HTMLElement): string[] {
  for (const skipped of body.querySelectorAll('[data-skip-in-text]')) skipped.remove();
  const { document, NodeFilter } = body.ownerDocument.defaultView ?? {};
  const walker = document?.createTreeWalker(body, NodeFilter?.SHOW_TEXT);
  const words: string[] = [];
  while (walker?.nextNode()) words.push(bare(walker.currentNode.nodeValue ?? ''));
  return words.filter(Boolean);
}

// Reading a mail as a browser does takes a while on a busy machine.
jest.setTimeout(60_000);

test.each(templates)(
  '%s shows what it is filled with as text, and says the same in both parts',
  (template) => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), anyPayload[template], (locale, payload) => {
        const { subject, html, text } = renderMail({ template, locale, payload });
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        const { document } = new JSDOM(html).window;
        for (const { localName } of document.querySelectorAll('*')) expect(elements).toContain(localName);
        for (const { href } of document.querySelectorAll('a')) expect(href).toMatch(/^(https?|mailto):/);
        expect(document.title).toBe(document.querySelector('h1')?.textContent);
        let at = 0;
        const said = bare(text);
        for (const words of wordsOf(document.body)) {
          const found = said.indexOf(words, at);
          expect([words, found >= at]).toEqual([words, true]);
          at = found + words.length;
        }
      }),
      { numRuns: 6 },
    );
  },
);

test('a link to anywhere but the web is refused, not sent', async () => {
  await expect(mailOf('verify-email', 'en', { url: 'javascript:alert(1)' })).rejects.toThrow('a link leads');
});

test('a text is filled by what its variables are, in the numbers and plurals of its language', () => {
  const source =
    '{n, plural, =0 {none} one {# mail} other {# mails}} to <who>{name}</who>, {n, number} in all';
  const said = (n: number, locale: 'en' | 'fr') =>
    fill(textOf(source, locale), { n, name: '{n} $& <b>' }, plainly);
  expect(said(0, 'en')).toBe('none to {n} $& <b>, 0 in all');
  expect(said(1, 'en')).toBe('1 mail to {n} $& <b>, 1 in all');
  expect(said(1500, 'en')).toBe('1,500 mails to {n} $& <b>, 1,500 in all');
  expect(said(1500, 'fr')).toBe('1\u202f500 mails to {n} $& <b>, 1\u202f500 in all');
  expect(() => fill(textOf('{toString}', 'en'), {}, plainly)).toThrow('toString');
});
