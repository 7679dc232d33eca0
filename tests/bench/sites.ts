import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/port';

export type Site = { origin: string; pid: number; stop: () => void };

const root = path.resolve(__dirname, '../..');
const next = path.join(root, 'node_modules/next/dist/bin/next');

async function serve(folder: string, env: NodeJS.ProcessEnv, command: string[]): Promise<Site> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 120; tries += 1) {
    if ((await fetch(origin, { redirect: 'manual' }).catch(() => null)) !== null)
      return { origin, pid: server.pid ?? 0, stop: () => server.kill() };
    await sleep(250);
  }
  server.kill();
  throw new Error(`${folder} did not come up`);
}

/**
 * Builds and serves a Next application with one empty static page. Outside the project, whose own instrumentation and
 * proxy Next would otherwise find above it.
 */
export async function bareSite(): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-bare-'));
  cpSync(path.join(__dirname, 'bare'), folder, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const env = { ...process.env, NODE_ENV: 'production' as const };
  execFileSync(process.execPath, [next, 'build'], { cwd: folder, env, stdio: 'pipe' });
  const site = await serve(folder, env, [next, 'start']);
  const stop = () => {
    site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...site, stop };
}

/** Processor time in milliseconds that a process has used: to a hundredth of a second on Linux, elsewhere to a second. */
export function processorTime(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file))
    return 1000 * Number(execFileSync('ps', ['-o', 'cputimes=', '-p', String(pid)], { encoding: 'utf8' }));
  // After the name, which may hold spaces: fields 14 and 15 of proc(5), user and system, in hundredths.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Waits until a site does next to nothing: at its start it visits its own pages. */
export async function untilQuiet({ pid }: Site): Promise<void> {
  for (let before = -Infinity; processorTime(pid) - before > 100; await sleep(3_000))
    before = processorTime(pid);
}

/** Serves the product as it was built last (by `npm run up`, or where NEXT_DIST_DIR says), on its data or as `env` says. */
export async function productSite(env: Record<string, string> = {}): Promise<Site> {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return serve(root, { ...process.env, NODE_ENV: 'production', ...env }, ['lib/server/index.js']);
}
