import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/postgres';

export type Site = { origin: string; stop: () => void };

const root = path.resolve(__dirname, '../..');
const next = path.join(root, 'node_modules/next/dist/bin/next');

async function serve(folder: string, env: NodeJS.ProcessEnv): Promise<Site> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 120; tries += 1) {
    if ((await fetch(origin, { redirect: 'manual' }).catch(() => null)) !== null)
      return { origin, stop: () => server.kill() };
    await sleep(250);
  }
  server.kill();
  throw new Error(`${folder} did not come up`);
}

/** Builds and serves a Next application with one empty static page. */
export async function bareSite(): Promise<Site> {
  const folder = path.join(__dirname, 'bare');
  const env = { ...process.env, NODE_ENV: 'production' as const };
  execFileSync(process.execPath, [next, 'build'], { cwd: folder, env, stdio: 'pipe' });
  return serve(folder, env);
}

/** Serves the product as `npm run up` built it, on its data. */
export async function productSite(): Promise<Site> {
  process.loadEnvFile(path.join(root, '.env'));
  return serve(root, { ...process.env, NODE_ENV: 'production' });
}
