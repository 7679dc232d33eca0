'use server';

import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentCandidate } from '../auth/current';
import { hideForbidden } from '../auth/hide-forbidden';
import { withinLimit } from '../auth/rate-limit';
import { failed, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { nothingHere } from '../http/nothing-here';
import { localeOr, type Locale } from '../i18n/locales';
import { submitApplication, withdrawApplication } from './commands';
import { applyContext } from './queries';
import { answersOf } from './rules';
import { applicationSchema } from './schema';

/** Submits the application form of the vacancy at `slug`; leads to the application it made. */
export async function apply(
  language: Locale,
  slug: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const now = new Date();
  const locale = localeOr(language);
  const t = await getTranslations({ locale, namespace: 'applications' });
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  if (!(await withinLimit('applyByAccount', viewer.id, now))) return failed(form, previous, t('tooMany'));
  const context = await applyContext(viewer, String(slug), locale, now);
  if (!context) return nothingHere();
  if (context.refusal) return failed(form, previous, t(`refusal.${context.refusal}`));
  const parsed = await parseForm(applicationSchema(context.questions), form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const answers = answersOf(context.questions, parsed.data);
  const result = await hideForbidden(() =>
    submitApplication(viewer, { slug: String(slug), answers, source: parsed.data.source, locale }, now),
  );
  if (!result.ok) return failed(form, previous, t(`refusal.${result.refusal}`));
  redirect(`/${locale}/jobs-applied/${result.applicationId}?submitted=1`);
}

/** Withdraws an application, after the candidate confirmed it. */
export async function withdraw(
  language: Locale,
  applicationId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const t = await getTranslations({ locale, namespace: 'applications' });
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  const result = await hideForbidden(() =>
    withdrawApplication(viewer, String(applicationId), locale, new Date()),
  );
  if (!result.ok) return failed(form, previous, t(`withdraw.${result.refusal}`));
  redirect(`/${locale}/jobs-applied/${applicationId}`);
}
