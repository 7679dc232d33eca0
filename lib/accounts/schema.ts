import { z } from 'zod';
import { checkbox, choice, emailAddress } from '../forms/fields';
import { locales } from '../i18n/locales';
import { isEasyPassword, normalisePassword } from './rules';

export const passwordLimits = { min: 12, max: 128 } as const;
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
  .transform(normalisePassword)
  .pipe(z.string().min(passwordLimits.min).max(passwordLimits.max));
const givenPassword = z
  .string('required')
  .min(1, 'required')
  .max(1000, 'invalid')
  .transform(normalisePassword);

export const signInSchema = z.object({ email: emailAddress(), password: givenPassword });

export const createAccountSchema = z
  .object({
    email: emailAddress(),
    password: newPassword,
    locale: choice(locales),
    consent: checkbox().refine(Boolean, 'consent'),
  })
  .refine(({ email, password }) => !isEasyPassword(password, email), {
    path: ['password'],
    error: 'passwordCommon',
  });

export const createAffiliateSchema = createAccountSchema.safeExtend({ contract: choice(staffContracts) });

export const emailSchema = z.object({ email: emailAddress() });

export const tokenSchema = z.object({ token: z.string('required').min(20, 'invalid').max(100, 'invalid') });

export const resetPasswordSchema = tokenSchema
  .extend({ newPassword })
  .refine((value) => !isEasyPassword(value.newPassword, ''), {
    path: ['newPassword'],
    error: 'passwordCommon',
  });

export const changePasswordSchema = z
  .object({ currentPassword: givenPassword, newPassword })
  .refine((value) => !isEasyPassword(value.newPassword, ''), {
    path: ['newPassword'],
    error: 'passwordCommon',
  });

export const preferencesSchema = z.object({ locale: choice(locales) });
