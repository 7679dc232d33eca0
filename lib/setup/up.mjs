// npm run up: from a fresh clone to a running site, with nothing signed up for anywhere. Only Node's own modules,
// since it runs before anything is installed. Every step is skipped when its result is already there.
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildStamp, ensureEnvironment, ensureInstalled, nodeIsRecent, root, run } from './steps.mjs';
import { isHealthy, processOf, stopServer, waitUntilHealthy } from './server.mjs';

const started = Date.now();
const data = path.join(root, '.data');
const log = path.join(data, 'server.log');
const stampFile = path.join(root, '.next', 'candidature-build');

async function main() {
  if (!nodeIsRecent()) throw new Error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  mkdirSync(data, { recursive: true });
  ensureInstalled();
  ensureEnvironment();
  const port = process.env.PORT ?? '3000';
  process.env.SITE_URL ??= `http://localhost:${port}`;
  const stamp = buildStamp(process.env.DATABASE_URL ?? '', process.env.SITE_URL);
  const built = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  const origin = `http://127.0.0.1:${port}`;
  // Migrations want SQLite to themselves: what runs and is up to date is left alone, and stopped otherwise.
  if (!built || !processOf() || !(await isHealthy(origin))) {
    await stopServer();
    run('Preparing the database', ['tsx', 'prisma/migrate.ts']);
    run('Loading the demonstration data, if the database is empty', [
      'tsx',
      'prisma/seed/index.ts',
      '--if-empty',
    ]);
    if (!built) {
      run('Building', ['next', 'build']);
      writeFileSync(stampFile, stamp);
    }
    await start(port, origin);
  }
  run('', ['tsx', 'lib/setup/welcome.ts']);
  console.log(
    `Ready in ${Math.round((Date.now() - started) / 1000)} s. Log: .data/server.log. To stop: npm run down`,
  );
}

async function start(port, origin) {
  if (await isHealthy(origin))
    throw new Error(`Port ${port} is taken by another program. Choose one: PORT=3001 npm run up`);
  rmSync(log, { force: true });
  const output = openSync(log, 'a');
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NODE_ENV: 'production' };
  const server = spawn(process.execPath, [next, 'start', '-p', port], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  server.unref();
  writeFileSync(path.join(data, 'server.pid'), String(server.pid));
  if (await waitUntilHealthy(origin, 60)) return;
  throw new Error(`The server did not come up. Its log:\n${readFileSync(log, 'utf8')}`);
}

main().catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
