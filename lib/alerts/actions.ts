'use server';

import { getTranslations } from 'next-intl/server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { currentCandidate } from '../auth/current';
import { hideForbidden } from '../auth/hide-forbidden';
import { handingOn } from '../auth/return-to';
import { done, failed, parseForm } from '../forms/parse';
import { valuesOf, type FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import { createAlert, deleteAlert, editAlert, setAlertActive, stopLinkedAlert } from './commands';
import type { StationChoice } from './dto';
import { criteriaChoices, myAlert } from './queries';
import { mostAlerts } from './rules';
import { alertSchema, criteriaOf, criteriaOptions, type AlertForm, type Criteria } from './schema';
import { suggestedName } from './words';

/** Creates an alert, or changes the one with `id`, and leads to the list. */
export async function save(
  language: Locale,
  id: string | null,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const t = await getTranslations({ locale, namespace: 'alerts.refusal' });
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  const now = new Date();
  const choices = await criteriaChoices(now);
  const own = id === null ? null : await myAlert(viewer, String(id));
  const options = criteriaOptions(choices, own?.criteria);
  const parsed = await parseForm(alertSchema(options), form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const criteria = criteriaOf(parsed.data, options);
  const input = await inputOf(parsed.data, criteria, choices.stations, locale);
  const result = await hideForbidden(() =>
    id === null ? createAlert(viewer, input, now) : editAlert(viewer, String(id), input, now),
  );
  if (result.ok) redirect(`/${locale}/alerts?done=${id === null ? 'created' : 'edited'}`);
  const told =
    result.refusal === 'limit' ? t('limit', { most: mostAlerts }) : t('duplicate', { name: result.twin });
  return failed(form, previous, told);
}

async function inputOf(form: AlertForm, criteria: Criteria, stations: StationChoice[], locale: Locale) {
  const { name, suggested, frequency, locale: mails } = form;
  // A name that was only suggested follows what was ticked since.
  const own = name === suggested ? '' : name;
  return {
    name: own || (await suggestedName(criteria, stations, locale)),
    criteria,
    frequency,
    locale: mails,
  };
}

/** Pauses an alert or resumes it, as the button that was pressed says. */
export async function setActive(
  language: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') redirect(handingOn(`/${locale}/sign-in`, `/${locale}/alerts`));
  const active = valuesOf(form).active === 'true';
  await hideForbidden(() => setAlertActive(viewer, String(id), active, new Date()));
  refresh();
  const t = await getTranslations({ locale, namespace: 'alerts.done' });
  return done(previous, t(active ? 'resumed' : 'paused'));
}

/** Deletes an alert, after its owner confirmed it. */
export async function remove(
  language: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const viewer = await currentCandidate();
  const t = await getTranslations({ locale, namespace: 'alerts.refusal' });
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  await hideForbidden(() => deleteAlert(viewer, String(id), new Date()));
  redirect(`/${locale}/alerts?done=deleted`);
}

/** Stops the alert of an unsubscribe link; its page then says so. Needs no session: the link is enough (RFC 8058). */
export async function stop(language: Locale, token: string): Promise<void> {
  await stopLinkedAlert(String(token), new Date());
  redirect(`/${localeOr(language)}/alerts/unsubscribe?token=${encodeURIComponent(String(token))}`);
}
