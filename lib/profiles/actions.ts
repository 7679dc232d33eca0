'use server';

import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { currentCandidate } from '../auth/current';
import { hideForbidden } from '../auth/hide-forbidden';
import { failed, invalid, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import { localDateAt } from '../time/rules';
import { declareNothing, deleteEntry, dropDraft, saveEntry } from './commands';
import { nextSection, plausibleBirth } from './rules';
import { entrySchemas, type SectionName } from './schema';
import { formName, isSectionName, sectionNamed } from './sections';

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
  const section = known(name);
  const now = new Date();
  const t = await getTranslations({ locale, namespace: 'profile' });
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  const parsed = await parseForm(entrySchemas[section], form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const data = parsed.data;
  if ('dateOfBirth' in data && !plausibleBirth(data.dateOfBirth, localDateAt(now, 'UTC'))) {
    return invalid(form, locale, previous, { dateOfBirth: { key: 'dateOfBirth' } });
  }
  const id = entryId === null ? null : String(entryId);
  const result = await hideForbidden(() => saveEntry(viewer, { section, entryId: id, version, data }, now));
  if (!result.ok) return failed(form, previous, t(`refusal.${result.refusal}`));
  await dropDraft(viewer, formName(section, id));
  redirect(onward(locale, section));
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
  const section = known(name);
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
  const section = known(name);
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
  const section = known(name);
  const viewer = await currentCandidate();
  const t = await getTranslations({ locale, namespace: 'profile' });
  if (viewer.kind !== 'candidate') return failed(form, previous, t('signedOut'));
  await dropDraft(viewer, formName(section, entryId === null ? null : String(entryId)));
  const single = sectionNamed(section).kind === 'single';
  redirect(
    `/${locale}/profile/${section}${single ? '' : `/${entryId === null ? 'new' : encodeURIComponent(String(entryId))}`}`,
  );
}

function known(name: string): SectionName {
  if (!isSectionName(String(name))) notFound();
  return name as SectionName;
}

// From a single section on to the next one; back to the list of a list section, where another entry may be added.
function onward(locale: Locale, section: SectionName): string {
  return sectionNamed(section).kind === 'list' ? `/${locale}/profile/${section}` : nextPath(locale, section);
}

function nextPath(locale: Locale, section: SectionName): string {
  const next = nextSection(section);
  return next ? `/${locale}/profile/${next}` : `/${locale}/profile`;
}
