import { getTranslations } from 'next-intl/server';
import { PresentPassword } from '@/components/account/present-password';
import { Form } from '@/components/ui/form';
import { erase } from '@/lib/my-data/actions';
import type { Locale } from '@/lib/i18n/locales';

/** The present password, by which the deletion of the account is confirmed. */
export async function DeleteForm({ locale, email }: { locale: Locale; email: string }) {
  const t = await getTranslations('myData.delete');
  return (
    <Form
      action={erase.bind(null, locale)}
      submit={t('submit')}
      submitLook={{ variant: 'danger' }}
      aside={<a href={`/${locale}/my-data`}>{t('keep')}</a>}
    >
      <PresentPassword name="currentPassword" email={email} />
    </Form>
  );
}
