import { Secret, TOTP } from 'otpauth';
import { addDuration } from '../../time/rules';

// RFC 6238 with what authenticator apps assume; a clock may be wrong by a step either way.
const totp = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const window = 1;

/** The step of 30 seconds since 1970 whose code this is, at most one away from `now`; null when it is of none of them. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const key = Secret.fromBase32(secret);
  const delta = TOTP.validate({ ...totp, secret: key, token: code, timestamp, window });
  return delta === null ? null : TOTP.counter({ period: totp.period, timestamp }) + delta;
}

/**
 * The address that an authenticator app reads from a QR code (Key URI Format, in which a colon parts issuer and account).
 * `secret` is base32.
 */
export function enrolmentAddress(secret: string, organisation: string, account: string): string {
  const issuer = organisation.replaceAll(':', ' ');
  return new TOTP({ ...totp, issuer, label: account, secret: Secret.fromBase32(secret) }).toString();
}

/** A secret or recovery code in groups of four, as a person copies it by hand. */
export function inGroups(text: string, between: string): string {
  return text.match(/.{1,4}/g)?.join(between) ?? '';
}

/** Says on the page about two-step sign-in that someone was let in by a recovery code (lib/forms/flash.ts). */
export const recoveredFlash = 'twoStep.recovered';

/** For how long a secret that is being set up is shown and taken. */
export const setUpMinutes = 15;

type Account = { totpSecret: string | null; totpSecretAt: Date | null; totpEnabledAt: Date | null };

/** The sealed secret that the account is setting up at `now`; null when it has none, or is done with it. */
export function secretBeingSetUp(
  { totpSecret, totpSecretAt, totpEnabledAt }: Account,
  now: Date,
): string | null {
  if (totpEnabledAt || !totpSecretAt || now >= addDuration(totpSecretAt, { minutes: setUpMinutes }))
    return null;
  return totpSecret;
}

/** How many recovery codes an account is given. */
export const recoveryCodeCount = 10;

/** The characters of recovery codes (Crockford's base32), and how many make one: 120 bits (ASVS 6.5.2 asks for 112). */
export const recoveryCodeShape = { alphabet: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', length: 24 } as const;

/** A recovery code as it is hashed, however it was copied: without spaces and dashes, in capitals, letters like figures as those. */
export function normaliseRecoveryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** Whether a normalised text has the shape of a recovery code. */
export function isRecoveryCode(text: string): boolean {
  const { alphabet, length } = recoveryCodeShape;
  return text.length === length && [...text].every((character) => alphabet.includes(character));
}

/** What someone shows as their second factor. */
export type Proof = { by: 'app' | 'recovery'; code: string };
