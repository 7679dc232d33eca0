import type { z } from 'zod';
import type en from '../i18n/messages/en/errors.json';

export type ErrorKey = keyof typeof en;
export type FieldError = { key: ErrorKey; max?: number; min?: number; item?: number; name?: string };

type Issue = z.core.$ZodIssue;

/** The field that an issue is about: a list typed into one field has its issues by the number of the item. */
export function fieldNameOf({ path }: Issue): string {
  const item = path.findIndex((part) => typeof part === 'number');
  return (item < 0 ? path : path.slice(0, item)).map(String).join('.');
}

/** What to tell the reader of one zod issue: a key of the `errors` messages, the bound it names, and which item of a list (from 1). */
export function fieldError(issue: Issue): FieldError {
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter((branch) => branch.length > 0);
    const last = branches.at(-1)?.[0];
    return last ? fieldError(last) : { key: 'invalid' };
  }
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'too_small') {
    if (Number(issue.minimum) === 1) return { key: 'required' };
    return { key: issue.origin === 'string' ? 'tooShort' : 'tooFew', min: Number(issue.minimum) };
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return { key: 'required' };
  const key = isErrorKey(issue.message) ? issue.message : 'invalid';
  return issue.code === 'custom' ? { key, ...boundsOf(issue.params) } : { key };
}

/** The bounds that a rule of our own names beside its message. */
function boundsOf(params: Record<string, unknown> = {}): Pick<FieldError, 'min' | 'max'> {
  const bounds = Object.entries(params).filter(([name]) => name === 'min' || name === 'max');
  return Object.fromEntries(bounds);
}

function tooBig({ message, origin, maximum, path }: Extract<Issue, { code: 'too_big' }>): FieldError {
  const max = Number(maximum);
  const last = path.at(-1);
  // Only these: a schema's own message, such as 'required', is also that of its bounds.
  if (!isLimitKey(message)) return { key: origin === 'string' ? 'tooLong' : 'tooMany', max };
  return typeof last === 'number' ? { key: message, max, item: last + 1 } : { key: message, max };
}

const limitKeys = {
  paragraphTooLong: true,
  tooManyParagraphs: true,
  pointTooLong: true,
  tooManyPoints: true,
} as const satisfies Partial<Record<ErrorKey, true>>;

function isLimitKey(message: string): message is keyof typeof limitKeys {
  return message in limitKeys;
}

const customKeys = {
  required: true,
  choice: true,
  date: true,
  partialDate: true,
  numberBetween: true,
  nameWithoutLetter: true,
  oneName: true,
  latinName: true,
  latinLetters: true,
  sayWhich: true,
  orcid: true,
  doi: true,
  webAddress: true,
  refereeConsent: true,
  email: true,
  phone: true,
  controlCharacters: true,
  endBeforeStart: true,
  passwordCommon: true,
  staffDomain: true,
  staffContract: true,
  notStaffDomain: true,
  consent: true,
  dateOfBirth: true,
  number: true,
  certify: true,
  grade: true,
  postAdjustment: true,
  selectApplications: true,
  selectNotifications: true,
  confirm: true,
  code: true,
  recoveryCode: true,
  anyCode: true,
} as const satisfies Partial<Record<ErrorKey, true>>;

function isErrorKey(message: string): message is keyof typeof customKeys {
  return message in customKeys;
}
