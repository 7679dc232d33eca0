import { getTranslations } from 'next-intl/server';
import { PresentPassword } from '@/components/account/present-password';
import { EachButton } from '@/components/ui/each-button';
import { TextField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { renew, stop } from '@/lib/accounts/second-factor/actions';
import type { Locale } from '@/lib/i18n/locales';
import { RecoveryCodes } from './recovery-codes';
import { HideWhenDone } from './until-done';

type Props = { locale: Locale; email: string; back: string };

/** The present password and a second factor of either kind, by which a change of the second factor is confirmed. */
async function BothFactors({ email }: { email: string }) {
  const t = await getTranslations('twoStep');
  return (
    <>
      <PresentPassword name="password" email={email} />
      <TextField name="code" label={t('anyCode')} autoComplete="one-time-code" keyboard="code" />
    </>
  );
}

/** Makes new recovery codes, which stand in the place of the form then. */
export async function RenewForm({ locale, email, back }: Props) {
  const t = await getTranslations('twoStep');
  return (
    <Form action={renew.bind(null, locale)}>
      <HideWhenDone>
        <div className="space-y-6">
          <BothFactors email={email} />
          <div className="flex flex-wrap items-center gap-4">
            <EachButton name="step" value="renew">
              {t('renew.submit')}
            </EachButton>
            <a href={back}>{t('turnOff.keep')}</a>
          </div>
        </div>
      </HideWhenDone>
      <RecoveryCodes locale={locale} next={back} />
    </Form>
  );
}

/** Turns two-step sign-in off; `submit` says what comes of it. */
export async function TurnOffForm({ locale, email, back, submit }: Props & { submit: string }) {
  const t = await getTranslations('twoStep.turnOff');
  return (
    <Form
      action={stop.bind(null, locale)}
      submit={submit}
      submitLook={{ variant: 'danger' }}
      aside={<a href={back}>{t('keep')}</a>}
    >
      <BothFactors email={email} />
    </Form>
  );
}
