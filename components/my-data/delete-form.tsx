import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { erase } from '@/lib/my-data/actions';
import type { Locale } from '@/lib/i18n/locales';

/** The present password, by which the deletion of the account is confirmed. */
export async function DeleteForm({ locale, email }: { locale: Locale; email: string }) {
  const t = await getTranslations();
  return (
    <Form
      action={erase.bind(null, locale)}
      submit={t('myData.delete.submit')}
      submitLook={{ variant: 'danger' }}
      aside={<a href={`/${locale}/my-data`}>{t('myData.delete.keep')}</a>}
    >
      {/* For password managers, which keep a password with its account. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordField
        name="currentPassword"
        label={t('accounts.mine.present')}
        autoComplete="current-password"
      />
    </Form>
  );
}
