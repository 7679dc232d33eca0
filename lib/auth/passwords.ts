import { availableParallelism } from 'node:os';
import { hash, verify, type Options } from '@node-rs/argon2';
import { limitConcurrency } from '../http/concurrency';

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB of memory, two passes, one lane (the library's default
// algorithm is argon2id).
const options: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// One thread of the four that Node has for such work stays free for everything else.
const inTurn = limitConcurrency('passwords', {
  atOnce: Math.min(3, availableParallelism()),
  longestQueue: 200,
});

/** An argon2id hash of `password`, in PHC string format. Throws Busy. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, options));
}

let decoy: Promise<string> | undefined;

/**
 * Whether `password` fits `passwordHash`. With no hash (no such account) it does the same work and answers false, so
 * that the time taken does not tell whether an account exists. Throws Busy.
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hash('no account has this password', options);
  const against = passwordHash ?? (await decoy);
  const fits = await inTurn(() => verify(against, password));
  return fits && passwordHash !== undefined;
}
