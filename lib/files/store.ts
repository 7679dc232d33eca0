import { createHash, randomUUID } from 'node:crypto';
import type { ReadDb, Tx } from '../db/client';
import type { Prisma } from '../db/models';
import { currentKeyId } from '../sealing/keys';
import { openBytes, sealBytes } from '../sealing/seal';
import { stateNow } from './scan/rules';
import { hasScanner } from './scan/scanner';

/** A file as the record that it belongs to knows it. */
export type Stored = { storageKey: string; mediaType: string; size: number; sha256: string };

/** What is kept: the bytes, and what they say where that can be read. */
export type Storable = { bytes: Uint8Array<ArrayBuffer>; mediaType: string; text?: string | null };

/** SHA-256 of a file, hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The row that keeps a file, sealed, under a new key. It waits for its scan where there is a scanner. */
export function storedFile({ bytes, mediaType, text }: Storable, now: Date) {
  const key = randomUUID();
  return {
    key,
    mediaType,
    size: bytes.byteLength,
    sha256: digestOf(bytes),
    bytes: sealBytes(bytes, key),
    sealedBy: currentKeyId(),
    scanState: stateNow('unscanned', hasScanner()),
    extractedText: text ?? null,
    createdAt: now,
  };
}

/** Keeps a file in the caller's transaction. */
export async function storeFile(tx: Tx, file: Storable, now: Date): Promise<Stored> {
  const data = storedFile(file, now);
  await tx.storedFile.create({ data });
  return { storageKey: data.key, mediaType: data.mediaType, size: data.size, sha256: data.sha256 };
}

/**
 * The bytes of a kept file; null when it is gone, or was removed because it is infected. Whether the reader may have them is
 * for the caller to know. Throws SealBroken.
 */
export async function fileBytes(
  client: Pick<ReadDb, 'storedFile'>,
  storageKey: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await client.storedFile.findUnique({
    where: { key: storageKey },
    select: { bytes: true, sealedBy: true, scanState: true },
  });
  if (!file || file.scanState === 'infected') return null;
  return file.sealedBy === null ? file.bytes : openBytes(file.bytes, storageKey);
}

/** Removes files in the caller's transaction that nothing but the caller's record points to. */
export async function removeFiles(tx: Tx, storageKeys: readonly string[]): Promise<void> {
  await tx.storedFile.deleteMany({ where: { key: { in: [...storageKeys] } } });
}

// A line for each kind of record that points to files several may share.
const unpointed = {
  attachments: { none: {} },
  submissions: { none: {} },
} satisfies Prisma.StoredFileWhereInput;

/** Removes those of these files that no record points to any more, in the transaction that removed the pointers. */
export async function removeUnpointed(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.storedFile.deleteMany({ where: { key: { in: [...keys] }, ...unpointed } });
}
