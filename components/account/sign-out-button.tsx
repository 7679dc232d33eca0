import { getTranslations } from 'next-intl/server';
import { Button, type ButtonLook } from '@/components/ui/button';
import { signOut } from '@/lib/accounts/session-actions';
import type { SessionKind } from '@/lib/auth/session-kinds';
import type { Locale } from '@/lib/i18n/locales';

type Props = { kind: SessionKind; locale: Locale; everywhere?: boolean; look?: ButtonLook };

/** Ends this session, or all of the account's; works without JavaScript. */
export async function SignOutButton({ kind, locale, everywhere = false, look }: Props) {
  const t = await getTranslations('accounts');
  return (
    <form action={signOut.bind(null, locale, kind, everywhere)}>
      <Button type="submit" {...look}>
        {everywhere ? t('devices.everywhere') : t('nav.signOut')}
      </Button>
    </form>
  );
}
