// npm run up: from a fresh clone to a running site, with nothing signed up for anywhere. Only Node's own modules,
// since it runs before anything is installed. Every step is skipped when its result is already there, and one that was
// broken off is done again by the next run.
import { spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import loopback from '../server/loopback.js';
import ownAddress from '../server/own-address.js';
import { buildStamp, compilePages, isBuilt, renderPages } from './build.mjs';
import { ensureDriver, generateClients, install, mustGenerate, mustInstall } from './install.mjs';
import { withLock } from './lock.mjs';
import privateData from './private-data.js';
import { program, step, stopProgramsOnSignals } from './progress.mjs';
import { isHealthy, noteServer, runningServer, stopServer, waitUntilHealthy } from './server.mjs';
import { ensureEnvironment, nodeIsRecent, root, setupLock } from './steps.mjs';

const started = Date.now();
let driverWorks;
const log = path.join(root, '.data', 'server.log');

async function main() {
  if (!nodeIsRecent()) throw new Error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  privateData.tighten(path.join(root, '.data'));
  stopProgramsOnSignals();
  const onWait = (pid) =>
    console.log(`Waiting for process ${pid}, which is installing or building in this folder.`);
  await withLock(setupLock, onWait, bringUp);
}

async function bringUp() {
  ensureEnvironment();
  const settings = { bind: process.env.BIND_ADDRESS || '127.0.0.1', port: process.env.PORT || '3000' };
  process.env.SITE_URL ||= `http://localhost:${settings.port}`;
  const origin = ownAddress.ownOrigin({ address: settings.bind, port: Number(settings.port) });
  await ensureInstalled();
  const stamp = buildStamp(process.env.DATABASE_URL ?? '', process.env.SITE_URL);
  // Migrations want SQLite to themselves: what runs and is up to date is left alone, and stopped otherwise.
  if (!isBuilt(stamp) || !isRunningWith(settings) || !(await isHealthy(origin))) {
    await makeWay();
    await prepare(stamp, settings);
    await step('Starting the server', { 'its health check': () => start(settings, origin) });
  }
  console.log(await program('tsx', ['lib/setup/welcome.ts']));
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`Ready in ${seconds} s. Log: .data/server.log. To stop: npm run down`);
}

async function ensureInstalled() {
  const scope = { withTests: false };
  if (!mustInstall(scope) && !mustGenerate()) return;
  await makeWay();
  if (mustInstall(scope)) await install(scope);
  // Its compiler is what takes longest: it runs beside all that follows, until the database is needed.
  void driver();
  if (mustGenerate()) await generateClients();
}

/** The SQLite driver, once it works; begun by the first who asks. */
function driver() {
  driverWorks ??= ensureDriver();
  // The step that waits for it says why it failed.
  driverWorks.catch(() => undefined);
  return driverWorks;
}

/** Builds what is not built, beside the driver where that must be compiled; then the database, and what is rendered from it. */
async function prepare(stamp, { bind }) {
  const parts = { 'the SQLite driver (two minutes if it must be compiled)': driver };
  if (isBuilt(stamp)) await step('Checking the SQLite driver', parts);
  else await step('Compiling the site', { 'Next (a minute)': compilePages, ...parts });
  await step('Preparing the database', { migrations: () => program('tsx', ['prisma/migrate.ts']) });
  if (loopback.isLoopback(bind)) {
    await step('Loading the demonstration data, if the database is empty', {
      'its rows (some seconds)': () => program('tsx', ['prisma/seed/index.ts', '--if-empty']),
    });
  } else {
    console.log(
      `▸ No demonstration data, since others can reach ${bind} and the passwords of its accounts are published.\n` +
        '  The first administrator: npm run staff -- add <address> <name> administrator en',
    );
  }
  if (!isBuilt(stamp)) await step('Rendering the public pages', { Next: () => renderPages(stamp) });
}

function isRunningWith({ bind, port }) {
  const server = runningServer();
  return server !== null && server.bind === bind && server.port === port;
}

async function makeWay() {
  const { outcome, pid } = await stopServer();
  if (outcome === 'running')
    throw new Error(
      `The server (process ${pid}) is still running: it has not finished what was under way within its 15 seconds. ` +
        'Run this again later, or end it at once: npm run down -- --force',
    );
}

async function start(settings, origin) {
  if (await isHealthy(origin))
    throw new Error(
      `Port ${settings.port} is taken by another program. Choose another: PORT=3001 npm run up`,
    );
  rmSync(log, { force: true });
  const output = openSync(log, 'a', 0o600);
  const server = spawn(process.execPath, [path.join(root, 'lib', 'server', 'index.js')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    detached: true,
    stdio: ['ignore', output, output],
  });
  let ended = false;
  server.once('exit', () => (ended = true));
  server.unref();
  noteServer(server.pid, settings);
  if (await waitUntilHealthy(origin, 60, () => ended)) return;
  await stopServer({ force: true });
  throw new Error(`The server did not come up. Its log:\n${readFileSync(log, 'utf8').trim()}`);
}

main().catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
