import { z } from 'zod';
import { asciiDigits } from '../text/digits';

// Every text that enters goes through these: NFC, trimmed, no control characters (PostgreSQL refuses NUL, mail
// headers break on line feeds) and no halves of characters (surrogates, which UTF-8 and PostgreSQL's JSON cannot
// hold). Messages are keys of the `errors` namespace, translated by lib/forms/parse.ts.

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;
// Marks that turn the direction of what follows, also of what is not theirs; single letters keep their own.
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
// What word processors break lines with: vertical tab, form feed, NEL, line and paragraph separators.
const breaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const clean = (value: string) => value.normalize('NFC').replace(turning, '').replace(breaks, '\n').trim();

/** One line of text, required, at most `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, 'required')
        .max(max)
        .refine((value) => !controls.test(value) && !/[\n\t]/.test(value), 'controlCharacters'),
    );

/** One line of text that may be left empty ('' when it is). */
export const optionalLine = (max: number) => z.union([blank(), line(max)]).default('');

/** Several lines of text, required, at most `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, 'required')
        .max(max)
        .refine((value) => !controls.test(value), 'controlCharacters'),
    );

/** Several lines of text that may be left empty ('' when they are). */
export const optionalText = (max: number) => z.union([blank(), text(max)]).default('');

/** A text of nothing but white space, as ''. */
export const blank = () => z.string().transform(clean).pipe(z.literal(''));

/** One of a closed list. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, {
    error: (issue) => (issue.input === '' || issue.input === undefined ? 'required' : 'choice'),
  });

/** One of a list of codes that is data rather than type. */
export const code = (values: readonly string[]) =>
  z
    .string('required')
    .min(1, 'required')
    .refine((value) => value === '' || values.includes(value), 'choice');

/** A calendar date as <input type="date"> sends it, YYYY-MM-DD, that exists. */
export const localDate = () => z.string('required').min(1, 'required').pipe(z.iso.date('date'));

/**
 * A year, or a month of it: `YYYY` or `YYYY-MM`, typed as 2012, 2012-09, 2012/9, 09/2012, 201209 or
 * 092012, in any digits. What is none is compared
 * with nothing else (abort).
 */
export const partialDate = () =>
  z
    .string('required')
    .transform((typed) => partialDateOf(asciiDigits(typed.trim())))
    .pipe(
      z
        .string()
        .min(1, { error: 'required', abort: true })
        .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/, { error: 'partialDate', abort: true }),
    );

function partialDateOf(typed: string): string {
  // Some keyboards of digits have nothing to put between them.
  const together = /^(?:((?:19|20)\d\d)(\d\d)|(\d\d)(\d{4}))$/.exec(typed);
  if (together) return `${together[1] ?? together[4]}-${together[2] ?? together[3]}`;
  const [, first = '', second = ''] = /^(\d{1,4})(?:\s*[-/.\s]\s*(\d{1,4}))?$/.exec(typed) ?? [];
  if (first === '') return typed;
  if (second === '') return first;
  return second.length === 4 ? `${second}-${first.padStart(2, '0')}` : `${first}-${second.padStart(2, '0')}`;
}

/** A whole number from `least` to `most`, in any digits; kept as text without leading noughts. */
export const digits = (least: number, most: number) =>
  z
    .string('required')
    .transform((typed) => asciiDigits(typed.trim()))
    .pipe(
      z
        .string()
        .min(1, { error: 'required', abort: true })
        .regex(/^\d{1,6}$/, { error: 'number', abort: true })
        .transform((value) => value.replace(/^0+(?=\d)/, ''))
        .refine((value) => Number(value) >= least && Number(value) <= most, {
          error: 'numberBetween',
          params: { min: least, max: most },
        }),
    );

/** Part of a person's name: one line in any script, in which there is a letter. */
export const personName = (max: number) =>
  line(max).refine((value) => /\p{L}/u.test(value), 'nameWithoutLetter');

/** A telephone number as people write it, in any digits and with any hyphens; kept in plain digits with spaces. */
export const phoneNumber = () =>
  line(40)
    .transform((typed) =>
      asciiDigits(typed)
        .replace(/\p{Cf}/gu, '')
        .replace(/^\uff0b/, '+')
        .replace(/[\p{Pd}\s.()/]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().regex(/^\+?(?=(?:\D*\d){5,})[\d ]{5,30}$/, 'phone'));

/** A checkbox: present means true; a form leaves out one that is not ticked. Stored JSON booleans pass too. */
export const checkbox = () =>
  z
    .union([z.boolean(), z.literal('on'), z.literal('true'), z.literal('false')])
    .optional()
    .transform((value) => value === true || value === 'on' || value === 'true');

// RFC 5321 and 5322: a dot-atom of at most 64 characters, and a domain of two labels or more whose last one is of letters or
// punycode. zod's own pattern refuses "m&e@…" and "…@xn--e1afmkfd.xn--p1ai".
const atom = "[\\w!#$%&'*+/=?^`{|}~-]+";
const mailPattern = new RegExp(
  `^(?=[^@]{1,64}@)${atom}(?:\\.${atom})*@(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.)+(?:[a-z]{2,63}|xn--[a-z\\d-]{0,58}[a-z\\d])$`,
  'i',
);

/** Whether mail can be sent to an address. */
export const isMailAddress = (address: string) => address.length <= 254 && mailPattern.test(address);

/** A mail address, as RFC 5321 bounds it; kept as typed but for surrounding space. */
export const emailAddress = () =>
  z
    .string('required')
    .trim()
    .min(1, { error: 'required', abort: true })
    .max(254)
    .refine(isMailAddress, 'email');

/** An id or slug as an address, a form or a call carries it. */
export const idSchema = z.string().regex(/^[\w-]{1,100}$/);

/** Whether `id` could be one: what could not is looked up nowhere (PostgreSQL fails on NUL rather than finding nothing). */
export function isId(id: string): boolean {
  return idSchema.safeParse(id).success;
}
