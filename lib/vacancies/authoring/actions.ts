'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { currentStaff } from '../../auth/current';
import { hideForbidden } from '../../auth/hide-forbidden';
import type { StaffViewer } from '../../auth/viewer';
import { failed, parseForm } from '../../forms/parse';
import type { FormState } from '../../forms/state';
import { nothingHere } from '../../http/nothing-here';
import { localeOr, type Locale } from '../../i18n/locales';
import { revalidateVacancies } from '../revalidate';
import { cancelVacancy, extendVacancy, publishVacancy, saveNotice, type AuthoringResult } from './commands';
import { draftVacancy } from './draft-commands';
import { dutyStations } from './queries';
import type { AuthoringStep } from './rules';
import { cancelSchema, factsSchema, noticeLanguages, noticeSchema, publishSchema } from './schema';

type Work<T> = (viewer: StaffViewer, data: T, now: Date) => Promise<AuthoringResult>;

/** Starts a draft and leads to it. */
export async function draft(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const viewer = await currentStaff();
  if (viewer.kind !== 'staff') return signedOut(locale, previous, form);
  const stations = await hideForbidden(() => dutyStations(viewer));
  const parsed = await parseForm(factsSchema(stations.map(({ id }) => id)), form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const id = await hideForbidden(() => draftVacancy(viewer, parsed.data, new Date()));
  redirect(`/${locale}/staff/vacancies/${id}`);
}

/** Saves the notice of a vacancy in one language, as edited from `version` (null where it was not yet written). */
export async function save(
  language: Locale,
  id: string,
  noticeLanguage: string,
  version: string | null,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const chosen = noticeLanguages.find((known) => known === noticeLanguage);
  if (!chosen) return nothingHere();
  return authoring('saved', language, id, previous, form, noticeSchema, (viewer, data, now) =>
    saveNotice(viewer, String(id), { language: chosen, version, form: data }, now),
  );
}

/** Publishes a vacancy. */
export async function publish(
  language: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return authoring('published', language, id, previous, form, publishSchema, (viewer, data, now) =>
    publishVacancy(viewer, String(id), data.closingDate, now),
  );
}

/** Moves the closing date of a vacancy. */
export async function extend(
  language: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return authoring('extended', language, id, previous, form, publishSchema, (viewer, data, now) =>
    extendVacancy(viewer, String(id), data.closingDate, now),
  );
}

/** Cancels a vacancy. */
export async function cancel(
  language: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return authoring('cancelled', language, id, previous, form, cancelSchema, (viewer, data, now) =>
    cancelVacancy(viewer, String(id), data.reason, now),
  );
}

async function authoring<S extends z.ZodType>(
  done: AuthoringStep,
  language: Locale,
  id: string,
  previous: FormState,
  form: FormData,
  schema: S,
  work: Work<z.infer<S>>,
): Promise<FormState> {
  const locale = localeOr(language);
  const viewer = await currentStaff();
  if (viewer.kind !== 'staff') return signedOut(locale, previous, form);
  const parsed = await parseForm(schema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const result = await hideForbidden(() => work(viewer, parsed.data, new Date()));
  if (!result.ok) {
    // The page then has the text to compare with, or the field for the reason.
    if (result.refusal === 'outdated' || result.refusal === 'reason-missing') refresh();
    const t = await getTranslations({ locale, namespace: 'authoring' });
    return failed(form, previous, t(`refusal.${result.refusal}`));
  }
  revalidateVacancies();
  redirect(`/${locale}/staff/vacancies/${encodeURIComponent(String(id))}?done=${done}`);
}

async function signedOut(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: 'authoring' });
  return failed(form, previous, t('signedOut'));
}
