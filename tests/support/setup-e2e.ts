import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Config } from '@jest/types';
import { freePort } from './port';
import { startSite } from './site';
import { onTeardown } from './teardown';

const root = path.resolve(__dirname, '../..');

/**
 * Builds the site once on a freshly seeded SQLite database, and serves a copy of both to each worker of Jest, so that files
 * which run at the same time meet in nothing. A test file finds its site by tests/support/own-site.ts.
 */
export default async function setup({ maxWorkers }: Config.GlobalConfig): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-e2e-'));
  onTeardown(async () => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const template = path.join(folder, 'template.db');
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: `file:${template}`,
    SITE_URL: `http://localhost:${port}`,
    PORT: String(port),
    AUTH_SECRET: 'only-for-tests-'.padEnd(64, 'x'),
    RESEND_API_KEY: '',
    NEXT_DIST_DIR: '.next/e2e',
    NEXT_TELEMETRY_DISABLED: '1',
    // npm test checks the types by itself.
    SKIP_TYPE_CHECK: 'true',
  };
  const run = (name: string, ...args: string[]) =>
    execFileSync(path.join(root, 'node_modules', '.bin', name), args, { cwd: root, env, stdio: 'pipe' });
  run('tsx', 'prisma/migrate.ts');
  run('tsx', 'prisma/seed/index.ts');
  const build = run('next', 'build').toString();
  const numbers = Array.from({ length: maxWorkers }, (_, index) => index + 1);
  const sites = await Promise.all(numbers.map((number) => startSite(number, { folder, template, env })));
  onTeardown(async () => sites.forEach((site) => site.stop()));
  const evidence = mkdtempSync(path.join(tmpdir(), 'candidature-failed-'));
  onTeardown(async () => {
    if (readdirSync(evidence).length > 0)
      console.log(`\nScreenshots and traces of what failed: ${evidence}\n`);
    else rmSync(evidence, { recursive: true });
  });
  Object.assign(process.env, {
    E2E_SITES: JSON.stringify(sites.map(({ origin, databaseUrl, log }) => ({ origin, databaseUrl, log }))),
    E2E_BUILD: build,
    E2E_EVIDENCE: evidence,
    AUTH_SECRET: env.AUTH_SECRET,
  });
}
