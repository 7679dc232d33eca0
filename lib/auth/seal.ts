import { hkdfSync } from 'node:crypto';
import { config } from '../config';
import { decrypt, encrypt, keyLength } from '../sealing/cipher';

/** The key for secrets at rest: HKDF-SHA-256 (RFC 5869) of AUTH_SECRET, for this purpose alone. */
function sealingKey(): Buffer {
  return Buffer.from(
    hkdfSync('sha256', config().AUTH_SECRET, '', 'candidature secrets at rest 1', keyLength),
  );
}

/** Encrypts a secret for the record it belongs to (AES-256-GCM); it opens for no other. Base64url. */
export function seal(secret: string, recordId: string): string {
  return encrypt(sealingKey(), Buffer.from(secret), recordId).toString('base64url');
}

/** What was sealed for the record; null when it was changed, belongs to another, or AUTH_SECRET is another by now. */
export function unseal(sealed: string, recordId: string): string | null {
  return decrypt(sealingKey(), Buffer.from(sealed, 'base64url'), recordId)?.toString('utf8') ?? null;
}
