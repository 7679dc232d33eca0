import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { mySessions } from '@/lib/accounts/queries';
import { signOutDevice } from '@/lib/accounts/session-actions';
import type { SignedIn } from '@/lib/accounts/session-rows';
import type { Locale } from '@/lib/i18n/locales';
import { formatShort } from '@/lib/time/format';
import { SignOutButton } from './sign-out-button';
import { accountText } from './text';

type Props = { viewer: SignedIn; locale: Locale };

/** The devices on which the viewer is signed in, each of which can be signed out. */
export async function DeviceList({ viewer, locale }: Props) {
  const t = await getTranslations('accounts.devices');
  const sessions = await mySessions(viewer, new Date());
  return (
    <>
      <p>{viewer.kind === 'staff' ? t.rich('textStaff', accountText(locale)) : t('text')}</p>
      <ul className="my-6">
        {sessions.map(({ id, device, lastSeenAt, current }) => {
          const name = device || t('unknown');
          const when = formatShort(locale, lastSeenAt);
          return (
            <li
              key={id}
              className="border-line flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t py-3 last:border-b"
            >
              <div>
                <p className="font-semibold">{name}</p>
                <p className="text-muted text-base">{t('lastSeen', { when })}</p>
              </div>
              {current ? (
                <Badge tone="accent">{t('here')}</Badge>
              ) : (
                <form action={signOutDevice.bind(null, locale, viewer.kind, id)}>
                  <button
                    type="submit"
                    aria-label={t('endNamed', { device: name, when })}
                    className={buttonClass({ variant: 'secondary', size: 'small' })}
                  >
                    {t('end')}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SignOutButton kind={viewer.kind} locale={locale} everywhere look={{ variant: 'secondary' }} />
        <p className="text-muted text-base">{t('everywhereText')}</p>
      </div>
    </>
  );
}
