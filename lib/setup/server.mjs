import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, stillRuns } from './processes.mjs';
import { root } from './steps.mjs';

const pidFile = path.join(root, '.data', 'server.pid');
// Beside the number, which people and other programs read: what shows that it is still the same process.
const identityFile = path.join(root, '.data', 'server.json');

// The server gives what is under way ten seconds (lib/server/index.js), and then ends.
const deadlineSeconds = 15;
const forcedSeconds = 2;

/**
 * The server that `npm run up` started, if it still runs, with the settings it was started with. A process that merely has
 * its number, as after the machine was started again, is none.
 */
export function runningServer() {
  const known = readIdentity();
  return known && known.pid === pidInFile() && stillRuns(known) ? known : null;
}

function pidInFile() {
  return existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : null;
}

function readIdentity() {
  try {
    return JSON.parse(readFileSync(identityFile, 'utf8'));
  } catch {
    return null;
  }
}

/** Notes the server that was just started, and with which settings, for `runningServer()`. */
export function noteServer(pid, settings) {
  mkdirSync(path.dirname(pidFile), { recursive: true, mode: 0o700 });
  writeFileSync(identityFile, JSON.stringify({ ...identityOf(pid), ...settings }), { mode: 0o600 });
  writeFileSync(pidFile, String(pid), { mode: 0o600 });
}

/** Forgets a server that does not run; the note of one that does is kept. */
function forgetServer() {
  if (runningServer()) return;
  rmSync(pidFile, { force: true });
  rmSync(identityFile, { force: true });
}

async function hasEnded(seconds) {
  for (let tries = 0; runningServer() !== null && tries < seconds * 10; tries += 1) await sleep(100);
  return runningServer() === null;
}

/**
 * Stops the server that `npm run up` started. It is given its deadline to finish what is under way, or with `force` two
 * seconds before it is killed. Says what is so: there was none ('absent'; `other` is then the number of a process that was
 * taken for none of ours and left alone), it has 'stopped', was 'killed', or is still 'running'.
 */
export async function stopServer({ force = false } = {}) {
  const server = runningServer();
  if (!server) {
    const pid = pidInFile();
    const other = pid !== null && identityOf(pid) ? pid : undefined;
    forgetServer();
    return { outcome: 'absent', other };
  }
  const { pid } = server;
  signal(pid, 'SIGTERM');
  let outcome = (await hasEnded(force ? forcedSeconds : deadlineSeconds)) ? 'stopped' : 'running';
  if (outcome === 'running' && force) {
    signal(pid, 'SIGKILL');
    if (await hasEnded(forcedSeconds)) outcome = 'killed';
  }
  forgetServer();
  return { outcome, pid };
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Whether something answers the health check at `origin`. */
export async function isHealthy(origin) {
  try {
    return (await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** Waits up to `seconds` for the health check to pass, or until the process has `ended()`. */
export async function waitUntilHealthy(origin, seconds, ended = () => false) {
  for (let tries = 0; tries < seconds * 4 && !ended(); tries += 1) {
    if (await isHealthy(origin)) return true;
    await sleep(250);
  }
  return false;
}
