import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a mailed link: 256 random bits, as base64url, and the hash under which it is stored. */
export function newToken(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: tokenHash(secret) };
}

/** The hash under which a secret is stored: SHA-256, hex. Enough for a secret with no less entropy than the hash. */
export function tokenHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
