import { z } from 'zod';
import { checkbox, choice, emailAddress, isId } from '../forms/fields';
import { locales } from '../i18n/locales';
import { isEasyPassword, normalisePassword, passwordLimits } from './password-rules';

export const staffContracts = [
  'consultant',
  'intern',
  'loan',
  'temporary',
  'fixed_term',
  'continuing',
] as const;

const newPassword = z
  .string('required')
  .min(1, 'required')
  .max(passwordLimits.max)
  .transform(normalisePassword)
  .pipe(z.string().min(passwordLimits.min));
/** A password to be compared with an account's. */
export const givenPassword = z.string('required').min(1, 'required').max(1000).transform(normalisePassword);

export const signInSchema = z.object({ email: emailAddress(), password: givenPassword });

const accountSchema = <Contract extends z.ZodType>(contract: Contract) =>
  z
    .object({
      email: emailAddress(),
      password: newPassword,
      locale: choice(locales),
      consent: checkbox().refine(Boolean, 'consent'),
      contract,
    })
    .refine(({ email, password }) => !isEasyPassword(password, email), {
      path: ['password'],
      error: 'passwordCommon',
    });

// The contract is asked only by the link marked for staff (R8); elsewhere, whatever is sent as one is not looked at.
export const createAccountSchema = accountSchema(
  z
    .unknown()
    .optional()
    .transform(() => null),
);
export const createAffiliateSchema = accountSchema(choice(staffContracts));

export const emailSchema = z.object({ email: emailAddress() });

export const tokenSchema = z.object({ token: z.string('required').min(20).max(100) });

// Whose password it is, the commands know: they check it against the address.
export const resetPasswordSchema = tokenSchema.extend({ newPassword });
export const changePasswordSchema = z.object({ currentPassword: givenPassword, newPassword });

// What is ended, the button says that was pressed: one session by its id, or all others.
const ended = z.string('choice').refine(isId, 'choice');
export const endSessionsSchema = z.object({ password: givenPassword, end: ended });

export const preferencesSchema = z.object({ locale: choice(locales) });
