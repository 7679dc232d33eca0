import { hash, verify, type Options } from '@node-rs/argon2';

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB of memory, two passes, one lane (the library's default
// algorithm is argon2id).
const options: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** An argon2id hash of `password`, in PHC string format. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

let decoy: Promise<string> | undefined;

/**
 * Whether `password` fits `passwordHash`. With no hash (no such account) it does the same work and answers false, so
 * that the time taken does not tell whether an account exists.
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const fits = await verify(passwordHash ?? (await decoy), password);
  return fits && passwordHash !== undefined;
}
