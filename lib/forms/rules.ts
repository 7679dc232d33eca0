import type { z } from 'zod';
import type en from '../i18n/messages/en/errors.json';

export type ErrorKey = keyof typeof en;
export type FieldError = { key: ErrorKey; max?: number; min?: number };

type Issue = z.core.$ZodIssue;

/** What to tell the reader of one zod issue: a key of the `errors` messages and the bound it names. */
export function fieldError(issue: Issue): FieldError {
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter((branch) => branch.length > 0);
    const last = branches.at(-1)?.[0];
    return last ? fieldError(last) : { key: 'invalid' };
  }
  if (issue.code === 'too_big')
    return { key: issue.origin === 'string' ? 'tooLong' : 'tooMany', max: Number(issue.maximum) };
  if (issue.code === 'too_small') {
    if (Number(issue.minimum) === 1) return { key: 'required' };
    return { key: issue.origin === 'string' ? 'tooShort' : 'tooFew', min: Number(issue.minimum) };
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return { key: 'required' };
  return { key: isErrorKey(issue.message) ? issue.message : 'invalid' };
}

const customKeys = {
  required: true,
  choice: true,
  date: true,
  month: true,
  email: true,
  phone: true,
  controlCharacters: true,
  endBeforeStart: true,
  sameCountry: true,
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
