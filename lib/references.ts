import { randomInt } from 'node:crypto';

// Letters and digits that cannot be taken for one another when read out.
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A new reference for a person to quote, such as `A-7KQ2M9XD`: the letter of its kind and eight random characters. */
export function newReference(kind: 'A' | 'P'): string {
  const characters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]);
  return `${kind}-${characters.join('')}`;
}
