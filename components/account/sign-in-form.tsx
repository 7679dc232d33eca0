import type { ReactNode } from 'react';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { signIn } from '@/lib/accounts/session-actions';
import type { SessionKind } from '@/lib/auth/session-kinds';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { EmailField } from './email-field';

type Props = { kind: SessionKind; locale: Locale; next: string; aside?: ReactNode };

/** Address and password, for one kind of session; leads to `next`. */
export function SignInForm({ kind, locale, next, aside }: Props) {
  const t = translations(locale, 'accounts');
  return (
    <Form action={signIn.bind(null, locale, kind, next)} submit={t('signIn.submit')} aside={aside}>
      <EmailField />
      <PasswordField name="password" label={t('password')} autoComplete="current-password" />
    </Form>
  );
}
