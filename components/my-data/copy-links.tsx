import { getTranslations } from 'next-intl/server';
import { PresentPassword } from '@/components/account/present-password';
import { buttonClass } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { confirmedMinutes } from '@/lib/auth/confirmation';
import type { Locale } from '@/lib/i18n/locales';
import { confirm } from '@/lib/my-data/actions';

type Props = { locale: Locale; email: string; confirmed: boolean };

/** The files of a copy, for those who have just given their password again; else the form that asks for it. */
export async function CopyLinks({ locale, email, confirmed }: Props) {
  const t = await getTranslations('myData.copy');
  const files = `/api/my-data/${locale}`;
  if (!confirmed)
    return (
      <>
        <p className="mb-6">{t('confirmText', { minutes: confirmedMinutes })}</p>
        <Form action={confirm.bind(null, locale)} submit={t('confirm')} submitLook={{ variant: 'secondary' }}>
          <PresentPassword name="currentPassword" email={email} />
        </Form>
      </>
    );
  return (
    <p className="flex flex-wrap gap-4">
      <a href={`${files}/copy.json`} download className={buttonClass({ variant: 'secondary' })}>
        {t('json')}
      </a>
      <a href={`${files}/copy.pdf`} download className={buttonClass({ variant: 'secondary' })}>
        {t('pdf')}
      </a>
    </p>
  );
}
