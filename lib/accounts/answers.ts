import { getTranslations } from 'next-intl/server';
import { clientOfRequest, withinLimit, type LimitName } from '../auth/rate-limit';
import { failed } from '../forms/parse';
import type { FormState } from '../forms/state';
import { Busy } from '../http/gate';
import type { Locale } from '../i18n/locales';
import type en from '../i18n/messages/en/accounts.json';
import { normaliseEmail } from './rules';

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
export async function unlessBusy(
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

/**
 * Counts an attempt of this client on a mail address, and says whether both are within their limits. Both are counted
 * whatever the other says, and whether or not there is such an account.
 */
export async function mayMail(byClient: LimitName, email: string, now: Date): Promise<boolean> {
  const client = await withinLimit(byClient, await clientOfRequest(), now);
  return (await withinLimit('mailByAddress', normaliseEmail(email), now)) && client;
}
