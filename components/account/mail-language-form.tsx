import { getTranslations } from 'next-intl/server';
import { ChoiceField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { prefer } from '@/lib/accounts/settings-actions';
import { locales, type Locale } from '@/lib/i18n/locales';

/** The language in which the candidate is written to, whatever the language of the page. */
export async function MailLanguageForm({ locale, stored }: { locale: Locale; stored: Locale }) {
  const t = await getTranslations();
  return (
    <Form
      action={prefer.bind(null, locale)}
      initial={{ locale: stored }}
      submit={t('accounts.mine.save')}
      submitLook={{ variant: 'secondary' }}
    >
      <ChoiceField
        name="locale"
        label={t('accounts.mine.languageLabel')}
        options={locales.map((value) => ({ value, label: t(`terms.language.${value}`) }))}
      />
    </Form>
  );
}
