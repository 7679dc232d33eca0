'use server';

import { redirect } from 'next/navigation';
import { refuse, unlessBusy } from '../accounts/answers';
import { countingGuesses } from '../accounts/guesses';
import { currentCandidate, showsDeletedAccount } from '../auth/current';
import { dropSessionCookie } from '../auth/sessions';
import { invalid, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import { deleteAccount } from './commands';
import { deletionSchema } from './schema';

/** Deletes the candidate's profile and account, the present password given; sent twice, it leads to the same page. */
export async function erase(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') {
    if (await showsDeletedAccount()) return leave(locale);
    return refuse(locale, form, previous, 'signedOut');
  }
  const parsed = await parseForm(deletionSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  return unlessBusy(locale, form, previous, async () => {
    const result = await countingGuesses(viewer, now, () =>
      deleteAccount(viewer, parsed.data.currentPassword, now),
    );
    if (result === 'tooMany') return refuse(locale, form, previous, 'tooManySignIns');
    if (result === 'wrong')
      return invalid(form, locale, previous, { currentPassword: { key: 'passwordWrong' } });
    return leave(locale);
  });
}

async function leave(locale: Locale): Promise<never> {
  await dropSessionCookie('candidate');
  redirect(`/${locale}/my-data/deleted`);
}
