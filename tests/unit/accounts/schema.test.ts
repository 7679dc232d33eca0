import {
  changePasswordSchema,
  createAccountSchema,
  createAffiliateSchema,
  emailSchema,
  endSessionsSchema,
  preferencesSchema,
  resetPasswordSchema,
  signInSchema,
  tokenSchema,
} from '@/lib/accounts/schema';
import { fieldError } from '@/lib/forms/rules';
import type { z } from 'zod';

const good = {
  email: 'amina.diallo@example.org',
  password: 'springs-and-wells-42',
  locale: 'fr',
  consent: 'on',
};

/** The errors of a form by field, as the page shows them. */
function errorsOf(schema: z.ZodType, values: object): Record<string, unknown> {
  const result = schema.safeParse(values);
  if (result.success) return {};
  const errors = result.error.issues.map((issue) => [issue.path.join('.'), fieldError(issue)] as const);
  return Object.fromEntries(errors.reverse());
}

test('an account as it is asked for', () => {
  expect(createAccountSchema.parse({ ...good, contract: 'intern' })).toEqual({
    ...good,
    consent: true,
    contract: null,
  });
  expect(createAffiliateSchema.parse({ ...good, contract: 'intern' })).toMatchObject({ contract: 'intern' });
});

test('every field left empty says so, beside itself', () => {
  expect(errorsOf(createAffiliateSchema, {})).toEqual({
    email: { key: 'required' },
    password: { key: 'required' },
    locale: { key: 'required' },
    consent: { key: 'consent' },
    contract: { key: 'required' },
  });
  const empty = { email: '', password: '', locale: '', contract: '' };
  expect(errorsOf(createAffiliateSchema, empty)).toEqual(errorsOf(createAffiliateSchema, {}));
});

const arrays = { email: ['a@example.org', 'b@example.org'], password: ['x', 'y'], locale: ['en', 'fr'] };

test('a field sent twice is refused, not joined', () => {
  expect(errorsOf(createAccountSchema, { ...good, ...arrays })).toEqual({
    email: { key: 'required' },
    password: { key: 'required' },
    locale: { key: 'choice' },
  });
  expect(errorsOf(signInSchema, arrays)).toMatchObject({ email: { key: 'required' } });
  expect(errorsOf(tokenSchema, { token: ['a', 'b'] })).toMatchObject({ token: { key: 'required' } });
});

test.each([
  ['markup', '<b>a</b>@example.org', 'email'],
  ['an emoji', '🙂@example.org', 'email'],
  ['right-to-left text', 'بريد', 'email'],
  ['a direction mark', 'a\u202eb@example.org', 'email'],
  ['a NUL', 'a\u0000b@example.org', 'email'],
  ['two addresses', 'a@example.org, b@example.org', 'email'],
  ['a line break', 'a@example.org\nBcc: b@example.org', 'email'],
  ['no domain', 'amina', 'email'],
  ['a megabyte', `${'a'.repeat(1_000_000)}@example.org`, 'tooLong'],
])('as an address, %s is refused', (_what, address, key) => {
  expect(errorsOf(emailSchema, { email: address })).toMatchObject({ email: { key } });
});

test.each([
  ['too short', 'eleven-char', { key: 'tooShort', min: 12 }],
  ['too long', 'ab cd ef '.repeat(15), { key: 'tooLong', max: 128 }],
  ['a megabyte', 'ab cd ef '.repeat(120_000), { key: 'tooLong', max: 128 }],
  ['easy', 'Password2026!', { key: 'passwordCommon' }],
  ['the address itself', 'amina.diallo1', { key: 'passwordCommon' }],
])('as a new password, one that is %s is refused', (_what, password, error) => {
  expect(errorsOf(createAccountSchema, { ...good, password })).toEqual({ password: error });
});

test.each([
  ['128 characters', 'ab1 cd2 '.repeat(16)],
  ['any characters', '<b>"🙂" \u0000 مرحبا'],
  ['spaces at its ends', '  springs wells  '],
])('a password may have %s, and is kept to the letter', (_what, password) => {
  expect(createAccountSchema.parse({ ...good, password }).password).toBe(password);
});

test('a password is compared in one form, whatever keyboard typed it', () => {
  const typed = { email: good.email, password: 'e\u0301te\u0301 long et chaud' };
  expect(signInSchema.parse(typed).password).toBe('\u00e9t\u00e9 long et chaud');
});

test('a choice that is not offered is refused', () => {
  expect(errorsOf(preferencesSchema, { locale: 'de' })).toEqual({ locale: { key: 'choice' } });
  expect(errorsOf(createAffiliateSchema, { ...good, contract: 'director' })).toEqual({
    contract: { key: 'choice' },
  });
});

test('a link cut short is told from a password that is wrong', () => {
  const short = { token: 'abc', newPassword: good.password };
  expect(errorsOf(resetPasswordSchema, short)).toEqual({ token: { key: 'tooShort', min: 20 } });
  expect(errorsOf(changePasswordSchema, { newPassword: 'short' })).toEqual({
    currentPassword: { key: 'required' },
    newPassword: { key: 'tooShort', min: 12 },
  });
});

test('what is signed out is what a button stands for, and the password is asked', () => {
  expect(errorsOf(endSessionsSchema, {})).toEqual({
    password: { key: 'required' },
    end: { key: 'choice' },
  });
  expect(errorsOf(endSessionsSchema, { password: 'x', end: '../x' })).toEqual({ end: { key: 'choice' } });
  expect(errorsOf(endSessionsSchema, { password: 'x', end: 'others' })).toEqual({});
});
