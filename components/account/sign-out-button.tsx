import { ForgetDrafts } from '@/components/drafts/forget-drafts';
import { Button, type ButtonLook } from '@/components/ui/button';
import { signOut } from '@/lib/accounts/session-actions';
import type { SessionKind } from '@/lib/auth/session-kinds';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';

type Props = { kind: SessionKind; locale: Locale; look?: ButtonLook };

/** Ends this session; works without JavaScript. */
export function SignOutButton({ kind, locale, look }: Props) {
  const t = translations(locale, 'accounts.nav');
  return (
    <form action={signOut.bind(null, locale, kind)}>
      {kind === 'candidate' ? <ForgetDrafts /> : null}
      <Button type="submit" {...look}>
        {t('signOut')}
      </Button>
    </form>
  );
}
