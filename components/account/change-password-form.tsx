import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { change } from '@/lib/accounts/settings-actions';
import type { SessionKind } from '@/lib/auth/session-kinds';
import type { Locale } from '@/lib/i18n/locales';
import { NewPasswordField } from './new-password-field';

type Props = { kind: SessionKind; locale: Locale; email: string };

/** The present password and a new one. */
export async function ChangePasswordForm({ kind, locale, email }: Props) {
  const t = await getTranslations('accounts');
  return (
    <>
      <p className="mb-6">{t('mine.changePasswordText')}</p>
      <Form
        action={change.bind(null, locale, kind)}
        submit={t('mine.changePassword')}
        submitLook={{ variant: 'secondary' }}
      >
        {/* For password managers, which keep a password with its account. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordField name="currentPassword" label={t('mine.present')} autoComplete="current-password" />
        <NewPasswordField name="newPassword" label={t('newPassword')} />
      </Form>
    </>
  );
}
