import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BackupRefused, type Part } from './manifest';

/** Writes a stream, compressed, as a part of a backup. What is in memory at a time does not grow with it. */
export async function writePart(folder: string, file: string, source: Readable): Promise<Part> {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const target = createWriteStream(path.join(folder, file), { mode: 0o600, flags: 'wx', flush: true });
  await pipeline(source, createGzip(), meter, target);
  return { file, bytes, sha256: hash.digest('hex') };
}

/** A file that is there already, as a part. */
export async function partOf(folder: string, file: string): Promise<Part> {
  const full = path.join(folder, file);
  const hash = createHash('sha256');
  await pipeline(createReadStream(full), hash);
  return { file, bytes: (await stat(full)).size, sha256: hash.digest('hex') };
}

/** Reads every part and compares it with the manifest. Throws BackupRefused. */
export async function checkParts(folder: string, parts: readonly Part[]): Promise<void> {
  for (const { file, sha256 } of parts) {
    const found = await partOf(folder, file).catch(() => null);
    if (!found) throw new BackupRefused(`The backup is not whole: ${file} is missing. Use another backup.`);
    if (found.sha256 !== sha256)
      throw new BackupRefused(
        `The backup is damaged: ${file} is not as it was written. Nothing was restored; use another backup.`,
      );
  }
}
