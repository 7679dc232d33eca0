import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { Locale } from '../i18n/locales';
import { fieldError, fieldNameOf, type FieldError } from './rules';
import { typedValues, valuesOf, type FormState } from './state';

type Parsed<T> = { ok: true; data: T } | { ok: false; state: FormState };

/** Parses a form by its schema; when it does not fit, the state says what is wrong and keeps what was typed. */
export async function parseForm<S extends z.ZodType>(
  schema: S,
  form: FormData,
  locale: Locale,
  previous: FormState,
): Promise<Parsed<z.infer<S>>> {
  const result = schema.safeParse(valuesOf(form));
  if (result.success) return { ok: true, data: result.data };
  const problems: Record<string, FieldError> = {};
  for (const issue of result.error.issues) {
    problems[fieldNameOf(issue)] ??= fieldError(issue);
  }
  return { ok: false, state: await invalid(form, locale, previous, problems) };
}

/** The state of a form in which these fields are wrong. */
export async function invalid(
  form: FormData,
  locale: Locale,
  previous: FormState,
  problems: Record<string, FieldError>,
): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: 'errors' });
  const errors = Object.entries(problems).map(([name, { key, ...params }]) => [name, t(key, params)]);
  return { ...answer(form, previous), status: 'invalid', errors: Object.fromEntries(errors) };
}

/** The state of a form that could not be carried out as a whole; `message` is in the reader's language. */
export function failed(form: FormData, previous: FormState, message: string): FormState {
  return { ...answer(form, previous), status: 'failed', message };
}

/** The state of a form that was carried out; typed values are dropped. `shown` is displayed this once. */
export function done(previous: FormState, message?: string, shown?: string[]): FormState {
  return { status: 'done', attempt: attemptAfter(previous), values: {}, errors: {}, message, shown };
}

function answer(form: FormData, previous: FormState): FormState {
  return { status: 'idle', attempt: attemptAfter(previous), values: typedValues(form), errors: {} };
}

/** The number of the next answer. What a program sends instead of a state counts for nothing. */
function attemptAfter(previous: Partial<FormState> | null | undefined): number {
  return Number.isSafeInteger(previous?.attempt) ? previous!.attempt! + 1 : 1;
}
