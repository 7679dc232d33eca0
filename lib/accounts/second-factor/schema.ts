import { z } from 'zod';
import { givenPassword } from '../schema';
import { isRecoveryCode, normaliseRecoveryCode, type Proof } from './rules';

// As it is copied from an app, "123 456" for instance, in whatever digits the keyboard has.
const typed = z.string('required').trim().min(1, 'required').max(200);
const digits = (text: string) => text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
const isCode = (text: string) => /^[0-9]{6}$/.test(text);

const code = typed.transform(digits).refine(isCode, 'code');
const recoveryCode = typed.transform(normaliseRecoveryCode).refine(isRecoveryCode, 'recoveryCode');

export const codeSchema = z.object({ code });
export const recoveryCodeSchema = z.object({ recoveryCode });
export const ownPasswordSchema = z.object({ password: givenPassword });

/** A code of the app or a recovery code, distinguished by their shapes. */
const proof = typed.transform((text, context): Proof => {
  if (isCode(digits(text))) return { by: 'app', code: digits(text) };
  const recovery = normaliseRecoveryCode(text);
  if (isRecoveryCode(recovery)) return { by: 'recovery', code: recovery };
  context.addIssue({ code: 'custom', message: 'anyCode' });
  return z.NEVER;
});

/** What changes of the second factor are confirmed by. */
export const confirmationSchema = z.object({ password: givenPassword, code: proof });
