import { hashOf } from './random';

const kinds = [
  'staff',
  'vacancy',
  'text',
  'question',
  'competition',
  'candidate',
  'profile',
  'entry',
  'consent',
  'application',
  'move',
  'batch',
  'notification',
  'problem',
  'submission',
  'attachment',
  'draft',
  'sentFile',
] as const;
export type Kind = (typeof kinds)[number];

const epoch = Date.UTC(2026, 0, 1);
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/**
 * The id of the `number`th row of a kind: a UUID of version 7, as the models make them, that the same number always
 * gives. Ids ascend with their numbers, so that indexes grow at their end.
 */
export function idOf(kind: Kind, number: number): string {
  const time = hex(epoch + Math.floor(number / 4096), 12);
  const [high, low] = hashOf(`${kind} ${number}`);
  const tail = hex(high, 8) + hex(low % 65_536, 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(number % 4096, 3)}-8${hex(kinds.indexOf(kind), 3)}-${tail}`;
}

const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const length = 8;
const space = alphabet.length ** length;
// Shares no factor with the number of references there are, so that every number up to it has one of its own.
const stride = 4_999_999_937;

/** The `number`th reference to quote of its kind: as newReference of lib/references.ts makes them, each once. */
export function referenceNumbered(kind: 'A' | 'P', number: number): string {
  let left = ((number + 1) * stride) % space;
  let letters = '';
  for (let place = 0; place < length; place += 1) {
    letters += alphabet[left % alphabet.length];
    left = Math.floor(left / alphabet.length);
  }
  return `${kind}-${letters}`;
}
