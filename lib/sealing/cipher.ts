import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const lengths = { iv: 12, tag: 16 } as const;

/** Bytes of a key. */
export const keyLength = 32;

/** Encrypts bytes for the record they belong to (AES-256-GCM): iv, tag and text in one. They open for no other record. */
export function encrypt(key: Buffer, bytes: Uint8Array, recordId: string): Buffer {
  const iv = randomBytes(lengths.iv);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(recordId));
  const text = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

/** What was encrypted for the record; null when it was changed, belongs to another, or was encrypted by another key. */
export function decrypt(key: Buffer, sealed: Uint8Array, recordId: string): Buffer | null {
  const textAt = lengths.iv + lengths.tag;
  if (sealed.length < textAt) return null;
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, lengths.iv))
    .setAAD(Buffer.from(recordId))
    .setAuthTag(sealed.subarray(lengths.iv, textAt));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(textAt)), decipher.final()]);
  } catch {
    return null;
  }
}
