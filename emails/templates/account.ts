import { passwordPaths } from '../../lib/accounts/paths';
import { periods } from '../../lib/retention/rules';
import { formatInstant } from '../../lib/time/format';
import type { Say } from '../context';
import { action, greeting, paragraph, signature, type MailTemplate } from './template';

type Name = 'verify-email' | 'account-exists' | 'reset-password' | 'password-changed' | 'account-deleted';

const heading = (name: Name, say: Say) => ({
  subject: say(`emails.${name}.subject`),
  title: say(`emails.${name}.title`),
  preview: say(`emails.${name}.preview`),
});

function linked<T extends 'verify-email' | 'reset-password'>(name: T): MailTemplate<T> {
  return {
    form: (say) => ({
      ...heading(name, say),
      blocks: [
        greeting(say),
        paragraph(say(`emails.${name}.what`)),
        action('{url}', say(`emails.${name}.action`)),
        { kind: 'address', href: '{url}', label: say('emails.orOpen') },
        paragraph(say('emails.expires')),
        paragraph(say(`emails.${name}.next`)),
        paragraph(say(`emails.${name}.unasked`)),
        signature(say),
      ],
    }),
    filling: ({ url, expiresAt }, locale) => ({
      values: { url, instant: formatInstant(locale, expiresAt) },
      lists: {},
    }),
  };
}

/** The link that shows an address to be the reader's (R6). */
export const verifyEmail = linked('verify-email');

/** The link to choose a new password (R7). */
export const resetPassword = linked('reset-password');

/** Someone tried to create an account with the address of an existing one: said here only, never on the site (R7). */
export const accountExists: MailTemplate<'account-exists'> = {
  form: (say) => ({
    ...heading('account-exists', say),
    blocks: [
      greeting(say),
      paragraph(say('emails.account-exists.what')),
      paragraph(say('emails.account-exists.next')),
      action('{signInUrl}', say('emails.account-exists.action')),
      paragraph(say('emails.account-exists.forgotten')),
      action('{resetUrl}', say('emails.account-exists.reset')),
      paragraph(say('emails.account-exists.unasked')),
      signature(say),
    ],
  }),
  filling: (values) => ({ values, lists: {} }),
};

/** The password has changed; someone who did not change it learns what to do. */
export const passwordChanged: MailTemplate<'password-changed'> = {
  form: (say) => ({
    ...heading('password-changed', say),
    blocks: [
      greeting(say),
      paragraph(say('emails.password-changed.what')),
      paragraph(say('emails.password-changed.next')),
      paragraph(say('emails.password-changed.unasked')),
      action('{forgottenUrl}', say('emails.password-changed.action')),
      signature(say),
    ],
  }),
  filling: ({ at, staff }, locale, site) => ({
    values: {
      instant: formatInstant(locale, at),
      forgottenUrl: `${site}${passwordPaths[staff ? 'staff' : 'candidate'].forgotten}`,
    },
    lists: {},
  }),
};

/** The last mail: the account is gone, and what of it is kept for how long (R12). */
export const accountDeleted: MailTemplate<'account-deleted'> = {
  form: (say) => ({
    ...heading('account-deleted', say),
    blocks: [
      greeting(say),
      paragraph(say('emails.account-deleted.what')),
      { ...paragraph(say('emails.account-deleted.withdrawn')), when: 'withdrawn' },
      { ...paragraph(say('emails.account-deleted.kept')), when: 'kept' },
      paragraph(say('emails.account-deleted.mails')),
      paragraph(say('emails.account-deleted.unasked')),
      signature(say),
    ],
  }),
  filling: ({ at, withdrawn, kept }, locale) => ({
    values: {
      instant: formatInstant(locale, at),
      withdrawn,
      kept,
      years: periods.applicationYears,
      months: periods.mailMonths,
    },
    lists: {},
  }),
};
