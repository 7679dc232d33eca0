import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { reset } from '@/lib/accounts/actions';
import { passwordPaths } from '@/lib/accounts/paths';
import { withReturnTo } from '@/lib/auth/return-to';
import type { SessionKind } from '@/lib/auth/session-kinds';
import type { Locale } from '@/lib/i18n/locales';
import { NewPasswordField } from './new-password-field';

type Props = {
  kind: SessionKind;
  locale: Locale;
  /** The secret of the mailed link; '' where the link is incomplete. */
  token: string;
  next: string;
};

/** Chooses a new password by a mailed link, for an account of one kind. */
export async function ReplacePasswordForm({ kind, locale, token, next }: Props) {
  const t = await getTranslations('accounts');
  return (
    <>
      {token ? (
        <Form action={reset.bind(null, locale, kind, next)} submit={t('reset.submit')}>
          <input type="hidden" name="token" value={token} />
          <NewPasswordField name="newPassword" label={t('newPassword')} />
        </Form>
      ) : (
        <Notice tone="warning">{t('reset.noLink')}</Notice>
      )}
      <p className="mt-8">
        <a href={withReturnTo(`/${locale}${passwordPaths[kind].forgotten}`, next)}>{t('reset.another')}</a>
      </p>
    </>
  );
}
