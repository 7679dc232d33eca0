import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { EachButton, NoDefaultButton } from '@/components/ui/each-button';
import { Form } from '@/components/ui/form';
import { mySessions, signInAddress, type SessionDto } from '@/lib/accounts/queries';
import { allOthers } from '@/lib/accounts/rules';
import { signOutElsewhere } from '@/lib/accounts/session-actions';
import type { SignedIn } from '@/lib/accounts/session-rows';
import type { Locale } from '@/lib/i18n/locales';
import { formatShort } from '@/lib/time/format';
import { PresentPassword } from './present-password';
import { accountText } from './text';

type Props = { viewer: SignedIn; locale: Locale };

/** The devices on which the viewer is signed in; with the password, each other one can be signed out, or all of them. */
export async function DeviceList({ viewer, locale }: Props) {
  const t = await getTranslations('accounts');
  const sessions = await mySessions(viewer, new Date());
  const others = sessions.some(({ current }) => !current);
  return (
    <>
      <p className="mb-6">
        {viewer.kind === 'staff' ? t.rich('devices.textStaff', accountText(locale)) : t('devices.text')}
      </p>
      {/* Without others to sign out too, so that it can say that the last of them was. */}
      <Form action={signOutElsewhere.bind(null, locale, viewer.kind)}>
        {others ? (
          <>
            <NoDefaultButton />
            <PresentPassword
              name="password"
              email={await signInAddress(viewer)}
              hint={t('devices.passwordHint')}
            />
          </>
        ) : null}
        <ul id="field-end" tabIndex={-1}>
          {sessions.map((session) => (
            <Device key={session.id} session={session} locale={locale} />
          ))}
        </ul>
        {others ? (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <EachButton name="end" value={allOthers} variant="secondary">
              {t('devices.others')}
            </EachButton>
            <p className="text-muted text-base">{t('devices.othersText')}</p>
          </div>
        ) : null}
      </Form>
    </>
  );
}

async function Device({ session, locale }: { session: SessionDto; locale: Locale }) {
  const t = await getTranslations('accounts.devices');
  const device = session.device || t('unknown');
  const when = formatShort(locale, session.lastSeenAt);
  return (
    <li className="border-line flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t py-3 last:border-b">
      <div>
        <p className="font-semibold">{device}</p>
        <p className="text-muted text-base">{t('lastSeen', { when })}</p>
      </div>
      {session.current ? (
        <Badge tone="accent">{t('here')}</Badge>
      ) : (
        <EachButton
          name="end"
          value={session.id}
          label={t('endNamed', { device, when })}
          variant="secondary"
          size="small"
        >
          {t('end')}
        </EachButton>
      )}
    </li>
  );
}
