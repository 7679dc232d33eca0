import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './steps.mjs';

const pidFile = path.join(root, '.data', 'server.pid');

/** The id of the server that `npm run up` started, if it still runs. */
export function processOf() {
  if (!existsSync(pidFile)) return null;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

/** Stops that server and waits until it has finished what was under way; says whether there was one. */
export async function stopServer() {
  const pid = processOf();
  if (pid !== null) process.kill(pid, 'SIGTERM');
  for (let tries = 0; processOf() !== null && tries < 80; tries += 1) await sleep(250);
  rmSync(pidFile, { force: true });
  return pid !== null;
}

/** Whether something answers the health check at `origin`. */
export async function isHealthy(origin) {
  try {
    return (await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** Waits up to `seconds` for the health check to pass. */
export async function waitUntilHealthy(origin, seconds) {
  for (let tries = 0; tries < seconds * 4; tries += 1) {
    if (await isHealthy(origin)) return true;
    await sleep(250);
  }
  return false;
}
