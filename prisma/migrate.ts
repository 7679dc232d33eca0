import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { providerOf, sqlitePath } from '../lib/db/provider';
import { readEnvironment } from '../lib/setup/environment';
import { applyMigrations, DatabaseInUse } from './engine';

async function main() {
  readEnvironment();
  const url = process.env.DATABASE_URL || 'file:.data/candidature.db';
  if (providerOf(url) === 'sqlite') mkdirSync(path.dirname(sqlitePath(url)), { recursive: true });
  const applied = await applyMigrations(url);
  console.log(applied.length ? `Applied ${applied.join(', ')}` : 'The database is up to date.');
}

main().catch((error: unknown) => {
  if (!(error instanceof DatabaseInUse)) throw error;
  console.error(
    `${path.relative('', error.message)} is in use by another program, such as the running site or worker, so it was not migrated and nothing in it was changed: stop that program (npm run down, where npm run up started it), then run npm run migrate again.`,
  );
  process.exitCode = 1;
});
