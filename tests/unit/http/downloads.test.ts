import fc from 'fast-check';
import { attachmentNamed } from '@/lib/http/downloads';

test.each([
  ['cv.pdf', `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
  [
    'Diplôme d’Amina.pdf',
    `attachment; filename="Diplome d_Amina.pdf"; filename*=UTF-8''Dipl%C3%B4me%20d%E2%80%99Amina.pdf`,
  ],
  [
    '履歴書 (1).pdf',
    `attachment; filename="___ (1).pdf"; filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8%20%281%29.pdf`,
  ],
  ["O'Brien*.pdf", `attachment; filename="O'Brien*.pdf"; filename*=UTF-8''O%27Brien%2A.pdf`],
])('%s is named so that every program keeps its name', (name, header) =>
  expect(attachmentNamed(name)).toBe(header),
);

test('whatever the name, it is one header of two parameters, and the name comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (name) => {
      const header = attachmentNamed(name);
      const [, plain, full = ''] =
        /^attachment; filename="([\x20-\x7e]*)"; filename\*=UTF-8''([\w.!~%-]*)$/.exec(header) ?? [];
      expect(plain).not.toMatch(/["\\%]/);
      expect(decodeURIComponent(full)).toBe(name.toWellFormed());
      expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
    }),
  );
});
