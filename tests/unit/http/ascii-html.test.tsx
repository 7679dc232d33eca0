import fc from 'fast-check';
import { asciiHtml } from '@/lib/http/ascii-html';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

// What an HTML parser itself replaces or drops is no concern of ours.
const readable = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0-\x1f\x80-\x9f]/.test(text));

test('a reader gets the same text, attributes and script strings, from ASCII only', () => {
  fc.assert(
    fc.property(readable, readable, readable, (text, title, payload) => {
      const script = JSON.stringify(payload).replace(/</g, '\\u003c');
      const html = `<!DOCTYPE html><html lang="fr"><head><title>${escape(title)}</title></head><body><p title="${escape(title)}">${escape(text)}</p><script>${script}</script></body></html>`;
      const ascii = asciiHtml(html);
      expect(ascii).toMatch(/^[\x20-\x7e]*$/);
      const page = parse(ascii);
      expect(page.title).toBe(parse(html).title);
      expect(page.querySelector('p')?.textContent).toBe(text);
      expect(page.querySelector('p')?.getAttribute('title')).toBe(title);
      expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toBe(payload);
    }),
  );
});

test('« é », an emoji and Arabic, in markup and in a script', () => {
  expect(asciiHtml('<p>« é » 😀 ع</p><script src="/a.js"></script><script>f("é😀")</script>')).toBe(
    '<p>&#171; &#233; &#187; &#128512; &#1593;</p><script src="/a.js"></script><script>f("\\u00e9\\ud83d\\ude00")</script>',
  );
});
