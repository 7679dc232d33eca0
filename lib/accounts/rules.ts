import type { CandidateKind, StaffContract } from '../db/generated/sqlite/enums';

/**
 * An address as accounts are told apart by it: without surrounding space, composed, in lower case. Local parts may in
 * principle depend on case, but no provider people use does, and two accounts that differ by it only are one mistake.
 */
export function normaliseEmail(address: string): string {
  return address.normalize('NFC').trim().toLowerCase();
}

/** Whether an address is in one of the organisation's mail domains or below one of them (R8). */
export function isStaffAddress(email: string, staffDomains: readonly string[]): boolean {
  const domain = normaliseEmail(email).split('@').at(-1) ?? '';
  return staffDomains.some((staff) => domain === staff || domain.endsWith(`.${staff}`));
}

/** Contracts whose holders have staff addresses but use the candidate site (R8). */
const affiliates: readonly StaffContract[] = ['consultant', 'intern', 'loan'];

export type AccountRequest = { email: string; contract: StaffContract | null };
export type AccountDecision =
  { kind: CandidateKind } | { refusal: 'staffDomain' | 'staffContract' | 'notStaffDomain' };

/** Which candidate account an address may have, or why none (R8). `contract` is null outside the link marked for staff. */
export function accountDecision(
  { email, contract }: AccountRequest,
  staffDomains: readonly string[],
): AccountDecision {
  const staff = isStaffAddress(email, staffDomains);
  if (contract === null) return staff ? { refusal: 'staffDomain' } : { kind: 'external' };
  if (!affiliates.includes(contract)) return { refusal: 'staffContract' };
  return staff ? { kind: 'affiliate' } : { refusal: 'notStaffDomain' };
}

/** Passwords are compared in the form keyboards agree on (NIST SP 800-63B, 5.1.1.2). */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

const common = [
  'password', 'passw0rd', 'motdepasse', 'azerty', 'qwerty', 'qwertz', 'letmein', 'welcome', 'bienvenue', 'iloveyou',
  'jetaime', 'administrator', 'candidature', 'changeme', 'trustno', 'football', 'princess', 'sunshine', 'monkey', 'dragon',
  'soleil', 'bonjour', 'doudou', 'loulou', 'marseille', 'abcdef', '123456', '654321', '111111', '000000', '1q2w3e',
]; // prettier-ignore

const sequences = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
];

/**
 * Whether a password is among those tried first: a common word padded with little else, one character or a run of the
 * keyboard repeated, or the account's own address. Length is the schema's matter.
 */
export function isEasyPassword(password: string, email: string): boolean {
  const plain = normalisePassword(password).toLowerCase();
  if (new Set(plain).size < 5) return true;
  const rest = common.reduce((text, word) => text.replaceAll(word, ''), plain);
  const letters = rest.replace(/[^\p{L}\p{N}]/gu, '').replace(/\d{1,4}$/, '');
  if (letters.length < 5 && rest !== plain) return true;
  if (
    sequences.some(
      (sequence) =>
        sequence.repeat(2).includes(plain) || [...sequence].reverse().join('').repeat(2).includes(plain),
    )
  )
    return true;
  const local = normaliseEmail(email).split('@')[0] ?? '';
  return local.length >= 4 && plain.replace(local, '').length < 6 && plain.includes(local);
}

/** How long the links of mails are good for, in hours. */
export const tokenHours = { verify_email: 48, reset_password: 1, change_email: 24 } as const;
