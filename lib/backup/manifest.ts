import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Provider } from '../db/provider';

/** What was asked for cannot be done, said in a sentence to the operator. */
export class BackupRefused extends Error {}

const fileName = z.string().regex(/^[\w-]+(\.[\w-]+)*$/);
const name = z.string().min(1).max(63);

const contents = z.object({
  /** The format of the folder, not of the database. */
  format: z.literal(1),
  provider: z.enum(['sqlite', 'postgresql']),
  takenAt: z.iso.datetime(),
  /** The version of the product that took it. */
  version: z.string(),
  /** The migrations that the database had. */
  migrations: z.array(name),
  /** Every table with its rows; on PostgreSQL each has a part of its own. */
  tables: z.array(
    z.object({
      name,
      rows: z.number().int().nonnegative(),
      columns: z.array(name).optional(),
      part: fileName.optional(),
    }),
  ),
  sequences: z.array(z.object({ name, lastValue: z.string().regex(/^-?\d+$/), isCalled: z.boolean() })),
  parts: z.array(z.object({ file: fileName, bytes: z.number().int(), sha256: z.string() })),
});

/** What a backup holds. */
export type Manifest = z.infer<typeof contents>;
export type TableEntry = Manifest['tables'][number];
export type Part = Manifest['parts'][number];

const fileOf = (folder: string) => path.join(folder, 'manifest.json');
const digestOf = (manifest: Manifest) => createHash('sha256').update(JSON.stringify(manifest)).digest('hex');

/** Writes the manifest of a folder, last of all: a folder without one is no backup. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  // In the order of the schema, as it is read again.
  const ordered = contents.parse(manifest);
  const text = JSON.stringify({ ...ordered, digest: digestOf(ordered) }, null, 1);
  await writeFile(fileOf(folder), `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
}

/** Reads and checks the manifest of a folder. Throws BackupRefused. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(fileOf(folder), 'utf8').catch(() => {
    throw new BackupRefused(`${folder} is not a whole backup: it has no manifest.json.`);
  });
  const { digest, ...given } = objectIn(text);
  const parsed = contents.safeParse(given);
  if (parsed.success && digestOf(parsed.data) === digest) return parsed.data;
  if (Number(given.format) > 1)
    throw new BackupRefused(
      'The backup was taken by a newer version of Candidature: restore it with that one.',
    );
  throw new BackupRefused(`The manifest of ${folder} is damaged: use another backup.`);
}

function objectIn(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    return {};
  }
}

type Target = { provider: Provider; migrations: readonly string[] };

/** Why a backup does not fit the database or the release that it is to be restored with; null where it does. */
export function mismatch({ provider, migrations }: Manifest, here: Target): string | null {
  if (provider !== here.provider)
    return `The backup is of ${nameOf(provider)}, and DATABASE_URL names ${nameOf(here.provider)}: a backup is restored into the same kind of database.`;
  const newer = migrations.filter((each) => !here.migrations.includes(each));
  if (newer.length === 0) return null;
  return `The backup was taken by a newer release: this one does not know the migrations ${newer.join(', ')}. Install that release, then restore.`;
}

function nameOf(provider: Provider): string {
  return provider === 'sqlite' ? 'SQLite' : 'PostgreSQL';
}
