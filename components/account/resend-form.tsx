import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { resend } from '@/lib/accounts/actions';
import { linkHours } from '@/lib/accounts/rules';
import type { Locale } from '@/lib/i18n/locales';
import { EmailField } from './email-field';

type Props = {
  locale: Locale;
  /** Where the person was going, or ''. */ next: string;
  title: string;
  text: string;
};

/** Asks for another link that verifies an address; the answer never says whether there is one to verify. */
export async function ResendForm({ locale, next, title, text }: Props) {
  const t = await getTranslations('accounts');
  return (
    <section aria-labelledby="resend" className="border-line mt-12 border-t pt-8">
      <h2 id="resend" className="mb-2">
        {title}
      </h2>
      <p className="mb-6">{text}</p>
      <Form
        action={resend.bind(null, locale, next)}
        submit={t('resend.submit')}
        submitLook={{ variant: 'secondary' }}
      >
        <EmailField alone />
      </Form>
    </section>
  );
}

/** How long a link that verifies an address works, as the texts state it. */
export const verifyLimit = { hours: linkHours.verify_email };
