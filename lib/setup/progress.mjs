import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './steps.mjs';

const running = new Set();
const windows = process.platform === 'win32';
// A terminal shows the seconds as they pass; a log has a line now and then.
const everySeconds = process.stdout.isTTY ? 1 : 15;

const secondsSince = (started) => Math.round((Date.now() - started) / 1000);

/**
 * One step of a longer work, shown while it goes on: its title, what it waits for and since when, and how long it took.
 * The parts of it run at the same time; when one fails the others are stopped.
 *
 * @param {string} title
 * @param {Record<string, () => Promise<unknown>>} parts by what is being waited for
 */
export async function step(title, parts) {
  const started = Date.now();
  const waiting = new Set(Object.keys(parts));
  const line = () => `  waiting for ${[...waiting].join(', and for ')}: ${secondsSince(started)} s`;
  console.log(`▸ ${title}`);
  const timer = setInterval(
    () => process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line()}` : `${line()}\n`),
    everySeconds * 1000,
  );
  try {
    await Promise.all(
      Object.entries(parts).map(async ([name, work]) => {
        await work();
        waiting.delete(name);
      }),
    );
  } catch (error) {
    await stopPrograms();
    throw error;
  } finally {
    clearInterval(timer);
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  }
  console.log(`  done in ${secondsSince(started)} s`);
}

/** Runs a program of node_modules, or npm. What it says is shown only when it fails: then it is the error. */
export function program(name, args, env = {}) {
  const file = name === 'npm' ? name : path.join(root, 'node_modules', '.bin', name);
  const child = spawn(file, args, {
    cwd: root,
    // A group of its own, so that it can be stopped with all that it started, such as a compiler.
    detached: !windows,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(one);
      if (code === 0) resolve(Buffer.concat(said).toString());
      else reject(new Error(`${Buffer.concat(said).toString().trim()}\n\nFailed: ${name} ${args.join(' ')}`));
    });
  });
  const one = { child, ended };
  running.add(one);
  return ended;
}

/** Stops all programs that run, with what they started, and waits until they have ended. */
export async function stopPrograms() {
  const stopping = [...running];
  for (const { child } of stopping) kill(child, 'SIGTERM');
  await Promise.allSettled(stopping.map(({ ended }) => ended));
}

function kill(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(windows ? child.pid : -child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** On Ctrl-C the programs are stopped before this one ends: the next run finds nothing still at work. */
export function stopProgramsOnSignals() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => {
      console.error('\nStopping. The next run goes on from here.');
      void stopPrograms().then(() => process.exit(code));
    });
}
