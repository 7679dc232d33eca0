import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { providerOf, sqlitePath } from '../db/provider';
import { BackupRefused, writeManifest, type Manifest } from './manifest';
import { copyPostgresql } from './postgresql';
import { copySqlite } from './sqlite';

type Options = { url: string; folder: string; version: string; now: Date };

/**
 * Writes everything that the database at `url` holds at one moment, stored files included, into a new `folder`, while
 * others go on reading and writing. The folder gets its name once it is whole. Throws BackupRefused.
 */
export async function backUp({ url, folder, version, now }: Options): Promise<Manifest> {
  const half = `${folder}.partial`;
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o700 });
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  try {
    const provider = providerOf(url);
    const taken =
      provider === 'sqlite' ? await copySqlite(sqlitePath(url), half) : await copyPostgresql(url, half);
    const manifest: Manifest = { format: 1, provider, takenAt: now.toISOString(), version, ...taken };
    await writeManifest(half, manifest);
    await rename(half, folder).catch(() => {
      throw new BackupRefused(`${folder} is there already: name another folder.`);
    });
    return manifest;
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw error;
  }
}
