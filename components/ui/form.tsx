import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/forms/state';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { ActionForm } from './action-form';
import type { ButtonLook } from './button';
import type { FormTexts } from './form-answer';

type Props = {
  /** A server action with its language bound. */
  action: FormAction;
  /** Stored values by field name, shown until something is typed. */
  initial?: Record<string, string | string[] | boolean>;
  /** What is stored, by its version: with another one the fields are made again, so that they show that. */
  shows?: string;
  /** None where every button says what is done with the form (components/ui/each-button.tsx). */
  submit?: string;
  submitLook?: ButtonLook;
  /** The most it may carry, in MB. */
  megabytes?: number;
  /** Beside the submit button, such as a link that goes back. */
  aside?: ReactNode;
  /** Fields beside the submit button, in a bar that stays in view below a long list of choices. */
  bar?: ReactNode;
  /** Labels of fields that have gone meanwhile, by name: what was typed in them is shown with the answer. */
  gone?: Record<string, string>;
  children?: ReactNode;
};

/** A form that works without JavaScript: answers come back with what was typed, a summary of errors and a message beside each field. */
export async function Form({ children, megabytes = 1, ...props }: Props) {
  const locale = await getLocale();
  const texts = formTexts(locale, megabytes);
  return (
    <ActionForm texts={texts} language={locale} {...props}>
      {children}
    </ActionForm>
  );
}

/** What every form says of itself. */
export function formTexts(locale: Locale, megabytes = 1): FormTexts {
  const t = translations(locale, 'common.form');
  return {
    summary: t.raw('summary') as string,
    summaryItem: t.raw('summaryItem') as string,
    optional: t('optional'),
    limit: t.raw('limit') as string,
    used: t.raw('used') as string,
    tooMany: t.raw('tooMany') as string,
    pending: t('pending'),
    choose: t('choose'),
    showPassword: t('showPassword'),
    hidePassword: t('hidePassword'),
    notReached: t('notReached', { size: megabytes }),
    outdated: t('outdated'),
    busy: t('busy'),
    throttled: t('throttled'),
    databaseBusy: t('databaseBusy'),
    failed: t.raw('failed') as string,
  };
}
