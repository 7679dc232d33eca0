// npm run migration -- <name>: writes, for both databases, the SQL from the models of the last migration to those of today.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { providerOf } from '../lib/db/provider';
import { withPostgres } from '../tests/support/postgres';
import { diffToModels, migratedSchemaFile } from './engine';

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const name = `${stamp}_${process.argv[2] ?? 'change'}`;

async function write(url: string) {
  const sql = await diffToModels(url, 'migrated');
  if (sql.includes('This is an empty migration')) return console.log('nothing to migrate');
  const folder = path.join(__dirname, 'migrations', providerOf(url), name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  console.log(folder);
}

async function main() {
  await write(`file:${path.join(tmpdir(), 'candidature-unused.db')}`);
  // The engine wants a server to answer even where it only compares two schema files.
  await withPostgres(write);
  copyFileSync(path.join(__dirname, 'schema.prisma'), migratedSchemaFile);
}

void main();
