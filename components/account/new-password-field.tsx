import { getTranslations } from 'next-intl/server';
import { PasswordField } from '@/components/ui/password-field';
import { passwordLimits } from '@/lib/accounts/password-rules';

type Props = { name: 'password' | 'newPassword'; label: string };

/** A password to be chosen, with what is asked of it. */
export async function NewPasswordField(props: Props) {
  const t = await getTranslations('accounts');
  return <PasswordField {...props} hint={t('passwordHint', passwordLimits)} autoComplete="new-password" />;
}
