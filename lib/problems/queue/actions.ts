'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { currentStaff } from '../../auth/current';
import { hideForbidden } from '../../auth/hide-forbidden';
import { done, failed, parseForm } from '../../forms/parse';
import type { FormState } from '../../forms/state';
import { localeOr, type Locale } from '../../i18n/locales';
import { handleReport } from './commands';
import { handlingSchema } from './schema';

/** Changes where a report stands, whose it is and its note, and shows it as it then is. */
export async function handle(
  language: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const viewer = await currentStaff();
  if (viewer.kind !== 'staff') {
    const t = await getTranslations({ locale, namespace: 'staff' });
    return failed(form, previous, t('signedOut'));
  }
  const parsed = await parseForm(handlingSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const result = await hideForbidden(() => handleReport(viewer, String(id), parsed.data, new Date()));
  refresh();
  const t = await getTranslations({ locale, namespace: 'problems.handling' });
  if (result.status === 'done') return done(previous, t('saved'));
  const { note } = result;
  return failed(form, previous, t(note ? 'outdatedNote' : 'outdated', { note }));
}
