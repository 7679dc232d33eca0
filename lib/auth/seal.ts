import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { config } from '../config';

const algorithm = 'aes-256-gcm';
const lengths = { key: 32, iv: 12, tag: 16 } as const;

/** The key for secrets at rest: HKDF-SHA-256 (RFC 5869) of AUTH_SECRET, for this purpose alone. */
function sealingKey(): Buffer {
  return Buffer.from(
    hkdfSync('sha256', config().AUTH_SECRET, '', 'candidature secrets at rest 1', lengths.key),
  );
}

/** Encrypts a secret for the record it belongs to (AES-256-GCM); it opens for no other. Base64url. */
export function seal(secret: string, recordId: string): string {
  const iv = randomBytes(lengths.iv);
  const cipher = createCipheriv(algorithm, sealingKey(), iv).setAAD(Buffer.from(recordId));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
}

/** What was sealed for the record; null when it was changed, belongs to another, or AUTH_SECRET is another by now. */
export function unseal(sealed: string, recordId: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const textAt = lengths.iv + lengths.tag;
  if (bytes.length < textAt) return null;
  const decipher = createDecipheriv(algorithm, sealingKey(), bytes.subarray(0, lengths.iv))
    .setAAD(Buffer.from(recordId))
    .setAuthTag(bytes.subarray(lengths.iv, textAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(textAt)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
