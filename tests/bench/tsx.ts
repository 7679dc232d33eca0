import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { withPostgres } from '../support/postgres';

const root = path.resolve(__dirname, '../..');

/** The secret with which the scripts and sites of a bench sign. */
export const secret = 'only-for-the-bench'.padEnd(64, 'x');

/** Runs one of the project's scripts in a process of its own; what it printed. */
export async function tsx(env: Record<string, string>, script: string, ...args: string[]): Promise<string> {
  const settings = {
    NODE_ENV: 'production' as const,
    AUTH_SECRET: secret,
    NODE_OPTIONS: '--max-old-space-size=6000',
  };
  const { stdout } = await promisify(execFile)(path.join(root, 'node_modules/.bin/tsx'), [script, ...args], {
    cwd: root,
    env: { ...process.env, ...settings, ...env },
    maxBuffer: 1e8,
  });
  return stdout;
}

/** The figures that a script of a bench prints as JSON on its last line. */
export async function figuresOf<Figures>(...run: Parameters<typeof tsx>): Promise<Figures> {
  const output = await tsx(...run);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figures;
}

/** Loads the demonstration data into the database of `env`; the Cookie header of a candidate signed in there. */
export async function signedIn(env: Record<string, string>): Promise<string> {
  await tsx(env, 'prisma/migrate.ts');
  await tsx(env, 'prisma/seed/index.ts');
  return (await figuresOf<{ cookie: string }>(env, 'tests/bench/session.ts')).cookie;
}

/** Measures on a new database of each kind, for each name. */
export async function onBothDatabases(
  names: string[],
  measure: (provider: string, url: string, name: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-bench-'));
  try {
    for (const name of names) await measure('SQLite', `file:${path.join(folder, `${name}.db`)}`, name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const name of names) await withPostgres((url) => measure('PostgreSQL', url, name));
}
