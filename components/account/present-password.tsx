import { getTranslations } from 'next-intl/server';
import { PasswordField } from '@/components/ui/password-field';

type Props = { name: string; email: string; hint?: string };

/** The present password of the account at `email`, by which what a form does is confirmed. */
export async function PresentPassword({ name, email, hint }: Props) {
  const t = await getTranslations('accounts.mine');
  return (
    <>
      {/* For password managers, which keep a password with its account. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordField name={name} label={t('present')} hint={hint} autoComplete="current-password" />
    </>
  );
}
