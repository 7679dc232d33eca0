import { getTranslations } from 'next-intl/server';
import { CheckboxField, ChoiceField, SelectField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { create } from '@/lib/accounts/actions';
import { privacyNoticeVersion } from '@/lib/accounts/consent';
import { staffContracts } from '@/lib/accounts/schema';
import { withReturnTo } from '@/lib/auth/return-to';
import { locales, type Locale } from '@/lib/i18n/locales';
import { EmailField } from './email-field';
import { NewPasswordField } from './new-password-field';
import { accountText } from './text';

type Props = {
  locale: Locale;
  /** By the link marked for staff, which asks for the contract (R8). */ affiliate?: boolean;
  /** Where the person was going, '' where nowhere in particular. */ next: string;
};

/** What an account is made of: address, password, language of mails and consent. */
export async function CreateAccountForm({ locale, affiliate = false, next }: Props) {
  const t = await getTranslations();
  const text = accountText(locale);
  return (
    <Form
      action={create.bind(null, locale, affiliate, next)}
      initial={{ locale }}
      submit={t('accounts.create.submit')}
      aside={<a href={withReturnTo(`/${locale}/sign-in`, next)}>{t('accounts.create.signIn')}</a>}
    >
      <EmailField
        hint={t.rich(affiliate ? 'accounts.affiliate.emailHint' : 'accounts.create.staffHint', text)}
      />
      {affiliate ? (
        <SelectField
          name="contract"
          label={t('accounts.affiliate.contract')}
          hint={t.rich('accounts.affiliate.contractHint', text)}
          options={staffContracts.map((value) => ({ value, label: t(`terms.staffContract.${value}`) }))}
        />
      ) : null}
      <NewPasswordField name="password" label={t('accounts.password')} />
      <ChoiceField
        name="locale"
        label={t('accounts.create.language')}
        options={locales.map((value) => ({ value, label: t(`terms.language.${value}`) }))}
      />
      <CheckboxField
        name="consent"
        label={t('accounts.create.consent', { version: privacyNoticeVersion })}
        hint={t.rich('accounts.create.consentHint', text)}
      />
    </Form>
  );
}
