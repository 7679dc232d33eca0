import fc from 'fast-check';
import { cleaned, withoutValues } from '@/lib/logging/values';

test.each([
  ['a mail address', 'to amina.diallo@example.org: refused', 'to [mail]: refused'],
  ['one in punycode', 'ivan@xn--e1afmkfd.xn--p1ai', '[mail]'],
  ['an IPv4 address with its port', 'connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED [ip]:5432'],
  ['an IPv4 address alone', 'from 203.0.113.9 again', 'from [ip] again'],
  ['an IPv6 address', 'from 2001:db8::7 again', 'from [ip] again'],
  ['this machine', 'listening on ::1', 'listening on [ip]'],
  ['a query', '/en/jobs/search?q=amina&page=2 failed', '/en/jobs/search?… failed'],
  [
    'what is quoted',
    'Unexpected token, "Amina" is not valid JSON',
    'Unexpected token, "…" is not valid JSON',
  ],
  ['the secret of a link', `/reset-password/${'A'.repeat(43)}`, '/reset-password/[secret]'],
])('%s is left out', (_what, text, expected) => {
  expect(withoutValues(text)).toBe(expected);
});

test.each([
  '/en/jobs/[slug] at 12:34:56',
  'lib/db/client.ts:12:34',
  'next 16.4.6, react 19.3.1',
  '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b',
  "Cannot read properties of undefined (reading 'title')",
  'P2002',
])('what tells nothing of anybody stays: %s', (text) => {
  expect(withoutValues(text)).toBe(text);
});

test('no address is left, wherever it stands', () => {
  const around = fc.constantFrom(' ', '(', '<', '"', ', ', ': ', '=');
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV6(), fc.emailAddress(), around, (four, six, mail, sign) => {
      const text = withoutValues(['x', four, six, mail, 'x'].join(sign));
      expect([four, mail].filter((each) => text.includes(each))).toEqual([]);
      // "1::" is of one character and two signs.
      if (six.length > 6) expect(text).not.toContain(six);
    }),
  );
});

test('what is nested is cleaned too, and nothing else is changed', () => {
  const when = new Date(0);
  const before = { mails: ['a@example.org', 2], about: { from: '203.0.113.9', none: null }, when };
  expect(cleaned(before)).toEqual({ mails: ['[mail]', 2], about: { from: '[ip]', none: null }, when });
});
