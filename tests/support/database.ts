import { copyFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { disconnect } from '../../lib/db/client';
import { sqlitePath } from '../../lib/db/provider';
import { hangUp } from './sql';

// Each test file gets a database of its own, copied from the migrated template of its Jest project: SQLite for the
// project "sqlite", PostgreSQL for "postgresql". Code under test finds it in DATABASE_URL, as it would in production.

const project = (globalThis as { candidatureProject?: string }).candidatureProject;
const suffix = randomBytes(6).toString('hex');
process.env.AUTH_SECRET ??= 'only-for-tests-'.padEnd(64, 'x');

let drop: () => Promise<void>;

beforeAll(async () => {
  const template = process.env[`TEST_TEMPLATE_${project?.toUpperCase()}`];
  if (!template) throw new Error(`no template database for project ${project}`);
  drop = project === 'sqlite' ? copySqlite(template) : await copyPostgresql(template);
});

afterAll(async () => {
  await disconnect();
  // What a test asked of the database directly, it asked over a connection of its own.
  await hangUp(process.env.DATABASE_URL ?? '');
  await drop();
});

function copySqlite(template: string) {
  const url = template.replace('template.db', `${suffix}.db`);
  copyFileSync(sqlitePath(template), sqlitePath(url));
  process.env.DATABASE_URL = url;
  return async () => ['', '-wal', '-shm'].forEach((end) => rmSync(sqlitePath(url) + end, { force: true }));
}

async function copyPostgresql(template: string) {
  const url = template.replace(/\/candidature$/, `/test_${suffix}`);
  const administer = async (sql: string) => {
    const client = new Client({ connectionString: template.replace(/\/candidature$/, '/postgres') });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await administer(`CREATE DATABASE test_${suffix} TEMPLATE candidature`);
  process.env.DATABASE_URL = url;
  return () => administer(`DROP DATABASE test_${suffix} WITH (FORCE)`);
}
