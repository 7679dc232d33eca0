import { passwordPaths } from '../../../../lib/accounts/paths';
import { periods } from '../../../../lib/retention/rules';
import { formatInstant } from '../../../../lib/time/format';
import type { MailContext } from '../context';
import { Action, Address, Greeting, Paragraph, Signature } from '../parts';
import type { Template } from './letter';

type Name = 'verify-email' | 'account-exists' | 'reset-password' | 'password-changed' | 'account-deleted';

function heading(template: Name, { t, short }: MailContext) {
  return {
    subject: t(`emails.${template}.subject`, { short }),
    title: t(`emails.${template}.title`),
    preview: t(`emails.${template}.preview`),
  };
}

function linked(template: 'verify-email' | 'reset-password'): Template<typeof template> {
  return function LinkLetter({ url, expiresAt }, mail) {
    const { t, locale } = mail;
    return {
      ...heading(template, mail),
      body: (
        <>
          <Greeting mail={mail} />
          <Paragraph>{t(`emails.${template}.what`)}</Paragraph>
          <Action href={url} label={t(`emails.${template}.action`)} />
          <Address href={url} label={t('emails.orOpen')} />
          <Paragraph>{t('emails.expires', { instant: formatInstant(locale, expiresAt) })}</Paragraph>
          <Paragraph>{t(`emails.${template}.next`)}</Paragraph>
          <Paragraph>{t(`emails.${template}.unasked`)}</Paragraph>
          <Signature mail={mail} />
        </>
      ),
    };
  };
}

/** The link that shows an address to be the reader's (R6). */
export const verifyEmail = linked('verify-email');

/** The link to choose a new password (R7). */
export const resetPassword = linked('reset-password');

/** Someone tried to create an account with the address of an existing one: told here only, never on the site (R7). */
export const accountExists: Template<'account-exists'> = ({ signInUrl, resetUrl }, mail) => {
  const { t } = mail;
  return {
    ...heading('account-exists', mail),
    body: (
      <>
        <Greeting mail={mail} />
        <Paragraph>{t('emails.account-exists.what')}</Paragraph>
        <Paragraph>{t('emails.account-exists.next')}</Paragraph>
        <Action href={signInUrl} label={t('emails.account-exists.action')} />
        <Paragraph>{t('emails.account-exists.forgotten')}</Paragraph>
        <Action href={resetUrl} label={t('emails.account-exists.reset')} />
        <Paragraph>{t('emails.account-exists.unasked')}</Paragraph>
        <Signature mail={mail} />
      </>
    ),
  };
};

/** The password has changed; whoever did not do it learns what to do. */
export const passwordChanged: Template<'password-changed'> = ({ at, staff }, mail) => {
  const { t, locale, site } = mail;
  return {
    ...heading('password-changed', mail),
    body: (
      <>
        <Greeting mail={mail} />
        <Paragraph>{t('emails.password-changed.what', { instant: formatInstant(locale, at) })}</Paragraph>
        <Paragraph>{t('emails.password-changed.next')}</Paragraph>
        <Paragraph>{t('emails.password-changed.unasked')}</Paragraph>
        <Action
          href={`${site}${passwordPaths[staff ? 'staff' : 'candidate'].forgotten}`}
          label={t('emails.password-changed.action')}
        />
        <Signature mail={mail} />
      </>
    ),
  };
};

/** The last mail: the account is gone, and what of it is kept for how long (R12). */
export const accountDeleted: Template<'account-deleted'> = ({ at, withdrawn, kept }, mail) => {
  const { t, locale } = mail;
  return {
    ...heading('account-deleted', mail),
    body: (
      <>
        <Greeting mail={mail} />
        <Paragraph>{t('emails.account-deleted.what', { instant: formatInstant(locale, at) })}</Paragraph>
        {withdrawn > 0 ? <Paragraph>{t('emails.account-deleted.withdrawn', { withdrawn })}</Paragraph> : null}
        {kept > 0 ? (
          <Paragraph>{t('emails.account-deleted.kept', { kept, years: periods.applicationYears })}</Paragraph>
        ) : null}
        <Paragraph>{t('emails.account-deleted.mails', { months: periods.mailMonths })}</Paragraph>
        <Paragraph>{t('emails.account-deleted.unasked')}</Paragraph>
        <Signature mail={mail} />
      </>
    ),
  };
};
