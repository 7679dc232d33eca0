import { providerOf, sqlitePath } from '../db/provider';
import { BackupRefused, mismatch, readManifest, type Manifest } from './manifest';
import { checkParts } from './parts';
import { requireEmptyDatabase, restorePostgresql } from './restore-postgresql';
import { restoreSqlite } from './sqlite';

/** How migrations are applied (prisma/engine.ts), which only commands may do. */
export type Migrations = {
  /** Those that this release knows. */
  known: readonly string[];
  /** Applies those of `names`, or all, that the database does not have. */
  apply: (names?: readonly string[]) => Promise<unknown>;
};

type Options = { url: string; folder: string; migrations: Migrations };

/**
 * Puts what a backup holds into the empty database at `url`, and brings it up to date. The backup is checked from end to
 * end first, so that a damaged one changes nothing. Throws BackupRefused.
 */
export async function restore({ url, folder, migrations }: Options): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const reason = mismatch(manifest, { provider: providerOf(url), migrations: migrations.known });
  if (reason) throw new BackupRefused(reason);
  await checkParts(folder, manifest.parts);
  if (manifest.provider === 'sqlite') await restoreSqlite(sqlitePath(url), folder, manifest);
  else {
    await requireEmptyDatabase(url);
    await migrations.apply(manifest.migrations);
    await restorePostgresql(url, folder, manifest);
  }
  await migrations.apply();
  return manifest;
}
