import { getTranslations } from 'next-intl/server';
import { TextField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { giveCode, giveRecoveryCode } from '@/lib/accounts/second-factor/entry-actions';
import type { Locale } from '@/lib/i18n/locales';
import { CodeField } from './code-field';

type Props = { locale: Locale; next: string };

/** The second step of signing in, by a code of the app. */
export async function CodeForm({ locale, next }: Props) {
  const t = await getTranslations('twoStep.entry');
  return (
    <Form action={giveCode.bind(null, locale, next)} submit={t('submit')}>
      <CodeField />
    </Form>
  );
}

/** The second step of signing in, without a phone. */
export async function RecoveryCodeForm({ locale, next }: Props) {
  const t = await getTranslations('twoStep');
  return (
    <Form action={giveRecoveryCode.bind(null, locale, next)} submit={t('entry.submit')}>
      <TextField
        name="recoveryCode"
        label={t('recovery.label')}
        hint={t('recovery.hint')}
        autoComplete="off"
        keyboard="code"
        enterKeyHint="go"
      />
    </Form>
  );
}
