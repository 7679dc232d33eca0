import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PresentPassword } from '@/components/account/present-password';
import { EachButton } from '@/components/ui/each-button';
import { Form } from '@/components/ui/form';
import { inGroups, setUpMinutes } from '@/lib/accounts/second-factor/rules';
import { begin, confirm } from '@/lib/accounts/second-factor/set-up-actions';
import { withReturnTo } from '@/lib/auth/return-to';
import { entrancePaths } from '@/lib/auth/second-factor';
import type { Locale } from '@/lib/i18n/locales';
import { CodeField } from './code-field';
import { QrCode } from './qr-code';
import { RecoveryCodes } from './recovery-codes';
import { HideWhenDone } from './until-done';

type Props = { locale: Locale; next: string };

/** Asks for the password before a key is made. */
export async function BeginForm({ locale, next, email }: Props & { email: string }) {
  const t = await getTranslations('twoStep.setUp');
  return (
    <>
      <p className="mb-6">{t('confirmPassword')}</p>
      <Form action={begin.bind(null, locale, next)} submit={t('begin')}>
        <PresentPassword name="password" email={email} />
      </Form>
    </>
  );
}

type Key = { secret: string; /** Of the key, as a QR code holds it. */ address: string };

/**
 * The key to be taken over by an app, and the first code that shows it was; then the recovery codes. Without a key, as
 * where the page is read again, says that it is done.
 */
export async function ConfirmForm({
  locale,
  next,
  onward,
  secret,
}: Props & { onward: string; secret: Key | null }) {
  const t = await getTranslations('twoStep.setUp');
  return (
    <Form action={confirm.bind(null, locale)}>
      <HideWhenDone>
        {secret ? (
          <Steps {...secret} again={again(locale, next)} />
        ) : (
          <p>
            {t('done')} <a href={onward}>{t('account')}</a>
          </p>
        )}
      </HideWhenDone>
      <RecoveryCodes locale={locale} next={onward} />
    </Form>
  );
}

const again = (locale: Locale, next: string) =>
  withReturnTo(`/${locale}${entrancePaths.setUp}?again=1`, next);

async function Steps({ secret, address, again: href }: Key & { again: string }) {
  const t = await getTranslations('twoStep.setUp');
  return (
    <>
      <Step title={t('app')}>
        <p>{t('appText')}</p>
      </Step>
      <Step title={t('scan')}>
        <QrCode text={address} label={t('qr')} />
        <p className="mt-4">{t('type')}</p>
        <p className="mt-1 font-mono wrap-anywhere">
          <bdi>{inGroups(secret, ' ')}</bdi>
        </p>
      </Step>
      <Step title={t('first')}>
        <CodeField />
        <div className="mt-6 flex flex-wrap items-center gap-4">
          <EachButton name="step" value="confirm">
            {t('submit')}
          </EachButton>
          <a href={href}>{t('again')}</a>
        </div>
        <p className="text-muted mt-4 text-base">{t('expires', { minutes: setUpMinutes })}</p>
      </Step>
    </>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-lg sm:text-lg">{title}</h2>
      {children}
    </section>
  );
}
