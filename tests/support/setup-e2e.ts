import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { untilHealthy } from './healthy';
import { freePort } from './port';
import { onTeardown } from './teardown';

const root = path.resolve(__dirname, '../..');
const program = (name: string) => path.join(root, 'node_modules', '.bin', name);

/** Builds the site on a freshly seeded SQLite database and serves it; tests find it in E2E_URL. */
export default async function setup(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-e2e-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: `file:${path.join(folder, 'e2e.db')}`,
    SITE_URL: origin,
    PORT: String(port),
    AUTH_SECRET: 'only-for-tests-'.padEnd(64, 'x'),
    RESEND_API_KEY: '',
    NEXT_DIST_DIR: '.next/e2e',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const run = (name: string, ...args: string[]) =>
    execFileSync(program(name), args, { cwd: root, env, stdio: 'pipe' });
  run('tsx', 'prisma/migrate.ts');
  run('tsx', 'prisma/seed/index.ts');
  const build = run('next', 'build').toString();
  const log = path.join(folder, 'server.log');
  const output = openSync(log, 'a');
  const server = spawn(process.execPath, ['lib/server/index.js'], {
    cwd: root,
    env,
    stdio: ['ignore', output, output],
  });
  onTeardown(async () => {
    server.kill('SIGTERM');
  });
  await untilHealthy(origin, log);
  Object.assign(process.env, {
    E2E_URL: origin,
    E2E_DATABASE_URL: env.DATABASE_URL,
    E2E_BUILD: build,
    E2E_LOG: log,
    AUTH_SECRET: env.AUTH_SECRET,
  });
}
