import { getTranslations } from 'next-intl/server';
import { failed } from '../forms/parse';
import type { FormState } from '../forms/state';
import { Busy } from '../http/concurrency';
import type { Locale } from '../i18n/locales';
import type en from '../i18n/messages/en/accounts.json';

/** A form that could not be carried out, with the reason in the reader's language. */
export async function refuse(
  locale: Locale,
  form: FormData,
  previous: FormState,
  reason: keyof (typeof en)['answers'],
): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return failed(form, previous, t(`answers.${reason}`));
}

/** What `work` answers, or that the site is too busy to check passwords. */
export async function busyAsFailure(
  locale: Locale,
  form: FormData,
  previous: FormState,
  work: () => Promise<FormState>,
): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Busy) return refuse(locale, form, previous, 'busy');
    throw error;
  }
}
