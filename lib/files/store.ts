import { createHash, randomUUID } from 'node:crypto';
import type { ReadDb, Tx } from '../db/client';

/** A file as the record that it belongs to knows it. */
export type Stored = { storageKey: string; mediaType: string; size: number; sha256: string };

/** SHA-256 of a file, hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps a file in the caller's transaction, under a new key. */
export async function storeFile(
  tx: Tx,
  { bytes, mediaType }: { bytes: Uint8Array<ArrayBuffer>; mediaType: string },
  now: Date,
): Promise<Stored> {
  const key = randomUUID();
  const size = bytes.byteLength;
  await tx.storedFile.create({ data: { key, mediaType, size, bytes, createdAt: now } });
  return { storageKey: key, mediaType, size, sha256: digestOf(bytes) };
}

/** The bytes of a kept file; null when it is gone. Whether the reader may have them is for the caller to know. */
export async function fileBytes(
  client: Pick<ReadDb, 'storedFile'>,
  storageKey: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await client.storedFile.findUnique({ where: { key: storageKey }, select: { bytes: true } });
  return file?.bytes ?? null;
}

/** Removes files in the caller's transaction. */
export async function removeFiles(tx: Tx, storageKeys: readonly string[]): Promise<void> {
  await tx.storedFile.deleteMany({ where: { key: { in: [...storageKeys] } } });
}
