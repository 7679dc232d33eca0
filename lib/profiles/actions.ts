'use server';

import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentCandidate } from '../auth/current';
import { hideForbidden } from '../auth/hide-forbidden';
import type { CandidateViewer } from '../auth/viewer';
import { failed, invalid, parseForm } from '../forms/parse';
import { valuesOf, type FormState } from '../forms/state';
import { nothingHere } from '../http/nothing-here';
import { localeOr, type Locale } from '../i18n/locales';
import { localDateAt } from '../time/rules';
import { declareNothing, deleteEntry, dropDraft, keepDraft, saveEntry } from './commands';
import { nextSection, plausibleBirth } from './rules';
import { entrySchemas, type SectionName } from './schema';
import { isSectionName, sectionNamed, type FormPlace } from './sections';

/** Saves an entry (`entryId` null adds one) as edited from `version`; leads on through the profile. */
export async function save(
  language: Locale,
  name: string,
  entryId: string | null,
  version: string | null,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const place = await placeOf(name, entryId);
  const t = await getTranslations({ locale, namespace: 'profile' });
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  const answer = await hideForbidden(() => attempt(viewer, place, version, locale, previous, form));
  if (answer === null) redirect(onward(locale, place.section));
  // What could not be saved is kept as typed, so that it is still there after a crash or in another window (R11).
  await hideForbidden(() => keepDraft(viewer, place, valuesOf(form)));
  return answer;
}

/** Saves what is right; the answer to what is not, or null once saved. */
async function attempt(
  viewer: CandidateViewer,
  { section, entryId }: FormPlace,
  version: string | null,
  locale: Locale,
  previous: FormState,
  form: FormData,
): Promise<FormState | null> {
  const now = new Date();
  const parsed = await parseForm(entrySchemas[section], form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const { data } = parsed;
  if ('dateOfBirth' in data && !plausibleBirth(data.dateOfBirth, localDateAt(now, 'UTC'))) {
    return invalid(form, locale, previous, { dateOfBirth: { key: 'dateOfBirth' } });
  }
  const result = await saveEntry(viewer, { section, entryId, version, data }, now);
  if (result.ok) return null;
  const t = await getTranslations({ locale, namespace: 'profile' });
  return failed(form, previous, t(`refusal.${result.refusal}`));
}

/** Deletes an entry, after the candidate confirmed it. */
export async function remove(
  language: Locale,
  name: string,
  entryId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const section = await known(name);
  const viewer = await currentCandidate();
  const t = await getTranslations({ locale, namespace: 'profile' });
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  await hideForbidden(() => deleteEntry(viewer, section, String(entryId), new Date()));
  redirect(`/${locale}/profile/${section}`);
}

/** States that there is nothing to enter in a section. */
export async function nothing(
  language: Locale,
  name: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const section = await known(name);
  const viewer = await currentCandidate();
  const t = await getTranslations({ locale, namespace: 'profile' });
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  await hideForbidden(() => declareNothing(viewer, section, new Date()));
  redirect(nextPath(locale, section));
}

/** Lets go of what was typed and not saved. */
export async function discard(
  language: Locale,
  name: string,
  entryId: string | null,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const place = await placeOf(name, entryId);
  const viewer = await currentCandidate();
  const t = await getTranslations({ locale, namespace: 'profile' });
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  await dropDraft(viewer, place);
  const path = `/${locale}/profile/${place.section}`;
  const list = sectionNamed(place.section).kind === 'list';
  redirect(list ? `${path}/${encodeURIComponent(place.entryId ?? 'new')}` : path);
}

async function known(name: string): Promise<SectionName> {
  const section = String(name);
  return isSectionName(section) ? section : nothingHere();
}

async function placeOf(name: string, entryId: string | null): Promise<FormPlace> {
  return { section: await known(name), entryId: entryId === null ? null : String(entryId) };
}

// From a single section on to the next one; back to the list of a list section, where another entry may be added.
function onward(locale: Locale, section: SectionName): string {
  return sectionNamed(section).kind === 'list' ? `/${locale}/profile/${section}` : nextPath(locale, section);
}

function nextPath(locale: Locale, section: SectionName): string {
  const next = nextSection(section);
  return next ? `/${locale}/profile/${next}` : `/${locale}/profile`;
}
