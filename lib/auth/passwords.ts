import { availableParallelism } from 'node:os';
import { hash, verify, type Options } from '@node-rs/argon2';

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB of memory, two passes, one lane (the library's default
// algorithm is argon2id).
const options: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// One thread of the four that Node has for such work stays free for everything else; few wait at a time, so that a flood
// of sign-ins takes neither the memory nor the processor of the site.
const atOnce = Math.min(3, availableParallelism());
const longestQueue = 200;

/** So many passwords are waiting to be checked that this one was turned away. Nothing was done. */
export class Busy extends Error {}

type Gate = { running: number; waiting: (() => void)[] };
const store = globalThis as { candidaturePasswordGate?: Gate };

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const gate = (store.candidaturePasswordGate ??= { running: 0, waiting: [] });
  if (gate.running < atOnce) gate.running += 1;
  else if (gate.waiting.length < longestQueue) await new Promise<void>((go) => gate.waiting.push(go));
  else throw new Busy('too many passwords to check');
  try {
    return await work();
  } finally {
    const next = gate.waiting.shift();
    if (next) next();
    else gate.running -= 1;
  }
}

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
