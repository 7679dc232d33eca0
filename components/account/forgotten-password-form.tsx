import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { forgot } from '@/lib/accounts/actions';
import { passwordPaths } from '@/lib/accounts/paths';
import { withReturnTo } from '@/lib/auth/return-to';
import type { SessionKind } from '@/lib/auth/session-kinds';
import type { Locale } from '@/lib/i18n/locales';
import { EmailField } from './email-field';

type Props = { kind: SessionKind; locale: Locale; next: string };

/** Asks for the link by which a new password is chosen, for an account of one kind (R7). */
export async function ForgottenPasswordForm({ kind, locale, next }: Props) {
  const t = await getTranslations('accounts.forgot');
  return (
    <Form
      action={forgot.bind(null, locale, kind, next)}
      submit={t('submit')}
      aside={<a href={withReturnTo(`/${locale}${passwordPaths[kind].signIn}`, next)}>{t('back')}</a>}
    >
      <EmailField alone />
    </Form>
  );
}
