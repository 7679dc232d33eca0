import { malformed } from '../http/malformed';

/** What a form shows: where it stands, what was typed, and what is wrong, in the reader's words. */
export type FormState = {
  status: 'idle' | 'invalid' | 'failed' | 'done';
  /** Counts answers, so that a form can tell a new one from the last. */
  attempt: number;
  /** Typed values by field name; never passwords. */
  values: Record<string, string | string[]>;
  /** Messages by field name, translated. */
  errors: Record<string, string>;
  /** About the form as a whole, translated. */
  message?: string;
  /** Where a user signed out meanwhile signs in again, to come back to this form. */
  signIn?: { path: string; label: string };
  /** What is shown once and can be read nowhere afterwards, such as recovery codes. */
  shown?: string[];
};

export const idle: FormState = { status: 'idle', attempt: 0, values: {}, errors: {} };

/** An action as a form calls it, its language bound. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** The text fields of a form by name; a name that occurs more than once gives an array. Files are left out. */
export function valuesOf(form: FormData): Record<string, string | string[]> {
  if (!(form instanceof FormData)) throw malformed('a form');
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    values[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return values;
}

const secretFields = new Set(['password', 'newPassword', 'currentPassword', 'code', 'recoveryCode']);

/** What was typed into a form, as its state keeps it: all but what is secret. */
export function typedValues(form: FormData): FormState['values'] {
  return Object.fromEntries(Object.entries(valuesOf(form)).filter(([name]) => !secretFields.has(name)));
}
