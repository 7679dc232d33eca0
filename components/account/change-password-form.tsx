import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { change } from '@/lib/accounts/settings-actions';
import type { SessionKind } from '@/lib/auth/session-kinds';
import type { Locale } from '@/lib/i18n/locales';
import { NewPasswordField } from './new-password-field';
import { PresentPassword } from './present-password';

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
        <PresentPassword name="currentPassword" email={email} />
        <NewPasswordField name="newPassword" label={t('newPassword')} />
      </Form>
    </>
  );
}
