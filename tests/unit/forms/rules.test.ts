import fc from 'fast-check';
import type { z } from 'zod';
import {
  checkbox,
  choice,
  emailAddress,
  line,
  localDate,
  partialDate,
  optionalLine,
  text,
} from '@/lib/forms/fields';
import { fieldError, type FieldError } from '@/lib/forms/rules';

function errorOf(schema: z.ZodType, value: unknown): FieldError | null {
  const result = schema.safeParse(value);
  return result.success ? null : fieldError(result.error.issues[0]!);
}

test.each<[string, z.ZodType, unknown, FieldError | null]>([
  ['nothing where a line is required', line(5), undefined, { key: 'required' }],
  ['an empty line', line(5), '   ', { key: 'required' }],
  ['a line too long', line(5), 'abcdef', { key: 'tooLong', max: 5 }],
  ['an optional line left empty', optionalLine(5), ' ', null],
  ['an optional line not sent', optionalLine(5), undefined, null],
  ['an optional line too long', optionalLine(5), 'abcdef', { key: 'tooLong', max: 5 }],
  ['two lines where one is asked', line(20), 'a\nb', { key: 'controlCharacters' }],
  ['a NUL in a text', text(20), 'a\u0000b', { key: 'controlCharacters' }],
  ['several lines in a text', text(20), 'a\r\nb', null],
  ['no choice', choice(['a', 'b']), '', { key: 'required' }],
  ['a choice not offered', choice(['a', 'b']), 'c', { key: 'choice' }],
  ['a date that does not exist', localDate(), '2026-02-30', { key: 'date' }],
  ['no date', localDate(), '', { key: 'required' }],
  ['a thirteenth month', partialDate(), '2026-13', { key: 'partialDate' }],
  ['an address without a domain', emailAddress(), 'name@', { key: 'email' }],
  ['an address with a domain of one label', emailAddress(), 'name@example', { key: 'email' }],
  ['an address with two dots', emailAddress(), 'a..b@example.org', { key: 'email' }],
  ['an address with a line feed', emailAddress(), 'a@example.org\nBcc: b@example.org', { key: 'email' }],
  ['an address with a long local part', emailAddress(), `${'a'.repeat(65)}@example.org`, { key: 'email' }],
  ['an address with markup', emailAddress(), '<b>@example.org', { key: 'email' }],
  ['an address too long', emailAddress(), `${'a'.repeat(300)}@example.org`, { key: 'tooLong', max: 254 }],
  ['an address in punycode', emailAddress(), 'ivan@xn--e1afmkfd.xn--p1ai', null],
  ['an address with a sign', emailAddress(), 'm&e.officer@ngo.example', null],
  ['an array where a text is asked', line(5), ['a', 'b'], { key: 'required' }],
])('%s', (_name, schema, value, expected) => {
  expect(errorOf(schema, value)).toEqual(expected);
});

test('marks that turn the direction of a text are left out of it; letters of any direction stay', () => {
  expect(line(40).parse('\u202egnp.exe\u2069')).toBe('gnp.exe');
  expect(text(40).parse('مياه\u200f (P-3)')).toBe('مياه\u200f (P-3)');
});

test('an unchecked box is false, a checked one true', () => {
  expect(checkbox().parse(undefined)).toBe(false);
  expect(checkbox().parse('on')).toBe(true);
});

test('what a line lets through is trimmed, composed, on one line and within its limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
      const result = line(40).safeParse(value);
      if (!result.success) return;
      expect(result.data).toBe(result.data.trim().normalize('NFC'));
      expect(result.data.length).toBeLessThanOrEqual(40);
      expect(result.data).not.toMatch(/[\n\r\t\0]/);
    }),
  );
});
