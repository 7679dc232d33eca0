import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations, migrationsOf } from '@/prisma/engine';
import { provider } from '../../support/sql';

const { baseDir, migrationDirectories } = migrationsOf(provider);
const root = mkdtempSync(path.join(tmpdir(), 'candidature-releases-'));

/** Every migration by its name, in order. */
export const migrations = migrationDirectories.map(({ path: name }, index) => ({ name, index }));

/** Brings a database to the release that ended with the migration at `index`; the names of those applied. */
export function upgrade(url: string, index: number): Promise<string[]> {
  const release = path.join(root, String(index));
  mkdirSync(path.join(release, provider), { recursive: true });
  for (const { name } of migrations.slice(0, index + 1))
    cpSync(path.join(baseDir, name), path.join(release, provider, name), { recursive: true });
  return applyMigrations(url, release);
}

/** Removes what upgrade() made. */
export function removeReleases(): void {
  rmSync(root, { recursive: true, force: true });
}
