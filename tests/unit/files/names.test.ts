import fc from 'fast-check';
import { cleanName } from '@/lib/files/documents/names';

test.each([
  ['CV Amina.pdf', 'CV Amina.pdf'],
  ['CV Amina.PDF', 'CV Amina.pdf'],
  ['invoice.pdf.exe', 'invoice.pdf'],
  ['C:\\Users\\amina\\Desktop\\cv.docx', 'cv.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['/home/amina/.bashrc', 'bashrc.pdf'],
  ['cv\u202Efdp.exe', 'cvfdp.pdf'],
  ['cv\u0000\u0007\r\nX-Evil: 1.pdf', 'cv X-Evil- 1.pdf'],
  ['a\u200Bb\uFEFFc.pdf', 'abc.pdf'],
  ['رزومه‌ی پریسا.pdf', 'رزومه‌ی پریسا.pdf'],
  ['履歴書.pdf', '履歴書.pdf'],
  ['Diplo\u0302me.pdf', 'Diplôme.pdf'],
  ['Report v1.2', 'Report v1.2.pdf'],
  ['what?<a>|"b"*.pdf', 'what--a---b--.pdf'],
  ['CON.pdf', 'CON-1.pdf'],
  ['...', 'document.pdf'],
  ['.pdf', 'document.pdf'],
  ['', 'document.pdf'],
  ['\u202E\u200B', 'document.pdf'],
  ['\uD800.pdf', 'document.pdf'],
])('%j becomes %j', (given, name) => expect(cleanName(given, 'pdf')).toBe(name));

test('a long name is cut between what people see as letters', () => {
  expect(cleanName(`${'a'.repeat(500)}.pdf`, 'pdf')).toBe(`${'a'.repeat(100)}.pdf`);
  expect(cleanName('👩🏽‍🔬'.repeat(50), 'pdf')).toMatch(/^document\.pdf$/);
  expect(Buffer.byteLength(cleanName('ศ'.repeat(500), 'docx'))).toBeLessThan(200);
});

test('any name becomes one that every system takes, and stays as it is when it is cleaned again', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  fc.assert(
    fc.property(names, fc.constantFrom('pdf', 'docx', 'jpg'), (given, extension) => {
      const name = cleanName(given, extension);
      expect(name).not.toMatch(/[/\\<>:"|?*\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      expect(name.isWellFormed()).toBe(true);
      expect(name).toMatch(new RegExp(`^[^.\\s].*\\.${extension}$`, 'su'));
      expect(Buffer.byteLength(name)).toBeLessThan(200);
      expect(cleanName(name, extension)).toBe(name);
    }),
  );
});
