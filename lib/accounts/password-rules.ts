import { isCommonPassword } from './common-passwords/common';
import { normaliseEmail } from './rules';

/** Shortest and longest password, in characters; 12 is what lets one do without rules of composition (NIST SP 800-63B). */
export const passwordLimits = { min: 12, max: 128 } as const;

/** Passwords are compared in the form keyboards agree on (NIST SP 800-63B, 5.1.1.2). */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * Whether a password is among those tried first: one of the most used with little added or nothing, a common word padded
 * with little else, one character or a run of the keyboard repeated, or the account's own address. Length is the schema's
 * matter.
 */
export function isEasyPassword(password: string, email: string): boolean {
  const plain = normalisePassword(password).toLowerCase();
  return (
    new Set(plain).size < 5 ||
    isCommonPassword(plain) ||
    isPaddedWord(plain) ||
    isRun(plain) ||
    isAddress(plain, email)
  );
}

const words =
  'password passw0rd motdepasse azerty qwerty qwertz letmein welcome bienvenue iloveyou jetaime administrator ' +
  'candidature recruitment recrutement career carriere changeme trustno football princess sunshine monkey dragon ' +
  'soleil bonjour doudou loulou marseille abcdef 123456 654321 111111 000000 1q2w3e';

function isPaddedWord(plain: string): boolean {
  const rest = words.split(' ').reduce((text, word) => text.replaceAll(word, ''), plain);
  const padding = rest.replace(/[^\p{L}\p{N}]/gu, '').replace(/\d{1,4}$/, '');
  return rest !== plain && padding.length < 5;
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
];
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')]).map((row) => row.repeat(2));

function isRun(plain: string): boolean {
  return runs.some((run) => run.includes(plain));
}

function isAddress(plain: string, email: string): boolean {
  const address = normaliseEmail(email);
  const local = address.split('@')[0] ?? '';
  const rest = plain.replace(address, '').replace(local, '');
  return local.length >= 4 && rest !== plain && rest.length < 6;
}
