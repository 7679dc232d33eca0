// npm test: every check and suite, on a fresh clone too. Arguments name the suites to run (default: all).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureDriver, generateClients, install, mustGenerate, mustInstall } from '../lib/setup/install.mjs';
import { withLock } from '../lib/setup/lock.mjs';
import privateData from '../lib/setup/private-data.js';
import { step, stopProgramsOnSignals } from '../lib/setup/progress.mjs';
import { root, setupLock } from '../lib/setup/steps.mjs';
import { ensureClamav } from './clamav.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureNginx } from './nginx.mjs';
import { ensurePoppler } from './poppler.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'candidature-tests-'));
const totals = { passed: 0, failed: 0 };
const files = [];

/** Runs a program of node_modules; whether it succeeded. What it says is shown at once, or `afterwards` as a whole. */
function command(name, [program, ...args], { env = {}, afterwards = false } = {}) {
  if (!afterwards) console.log(`\n▸ ${name}`);
  const started = Date.now();
  const child = spawn(path.join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: afterwards ? 'pipe' : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      if (afterwards) console.log(`\n▸ ${name}\n${Buffer.concat(said)}`.trimEnd());
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`  ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
      resolve(code === 0);
    });
  });
}

const check = (name, args) => async (options) => {
  totals[(await command(name, args, options)) ? 'passed' : 'failed'] += 1;
};

const jest =
  (name, projects, flags, env = {}) =>
  async (options) => {
    const report = path.join(reports, `${name}.json`);
    const args = [
      'jest',
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${report}`,
      '--forceExit',
      ...flags,
    ];
    const passed = await command(name, args, { ...options, env: { NODE_ENV: 'test', ...env } });
    const counts = existsSync(report)
      ? JSON.parse(readFileSync(report, 'utf8'))
      : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    totals.passed += counts.numPassedTests;
    totals.failed += counts.numFailedTests;
    for (const { name: file, startTime, endTime } of counts.testResults)
      files.push({ suite: name, file: path.relative(root, file), seconds: (endTime - startTime) / 1000 });
    // A suite that could not even start has no failed test to count.
    if (!passed && counts.numFailedTests === 0) totals.failed += 1;
    if (passed && counts.numPassedTests === 0) totals.failed += 1;
  };

const checks = {
  format: check('Format', ['prettier', '--check', '--log-level', 'warn', '.']),
  lint: check('Lint', ['eslint', '.', '--max-warnings', '0']),
  imports: check('Direction of imports', [
    'depcruise',
    'app',
    'components',
    'lib',
    'emails',
    '--no-progress',
  ]),
  types: check('Types', ['tsc', '--noEmit']),
};
const suites = {
  unit: jest('Unit', ['unit', 'components'], []),
  sqlite: jest('Integration on SQLite', ['sqlite'], ['--maxWorkers=2']),
  postgresql: jest('Integration on PostgreSQL', ['postgresql'], ['--maxWorkers=2']),
  e2e: jest('End to end in Chromium', ['e2e'], ['--maxWorkers=2']),
};
// What takes long and seldom finds more: by name only.
const onDemand = {
  soak: jest('Soak', ['sqlite', 'postgresql'], ['--maxWorkers=1', 'crash.test'], { SOAK: 'true' }),
};

/** Installs what the tests need, unless another run, or npm run up, is doing so: then that is waited for. */
async function prepare() {
  stopProgramsOnSignals();
  privateData.tighten(path.join(root, '.data'));
  const onWait = (pid) =>
    console.log(`Waiting for process ${pid}, which is installing or building in this folder.`);
  await withLock(setupLock, onWait, async () => {
    if (mustInstall({ withTests: true })) await install({ withTests: true });
    await step('Checking the SQLite driver', {
      'it (two minutes if it must be compiled)': ensureDriver,
    });
    if (mustGenerate()) await generateClients();
  });
}

const chosen = process.argv.slice(2);
const usual = [...Object.keys(checks), ...Object.keys(suites)];
const known = [...usual, ...Object.keys(onDemand)];
const unknown = chosen.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exit(2);
}

await prepare();
const names = chosen.length > 0 ? chosen : usual;
if (names.includes('e2e')) {
  ensureChromium();
  ensureNginx();
}
if (names.includes('unit')) ensurePoppler();
if (names.includes('sqlite') || names.includes('postgresql')) ensureClamav();

async function inTurn(all, options) {
  for (const [name, run] of Object.entries(all)) if (names.includes(name)) await run(options);
}

// Two lanes, since one leaves the machine half idle: a single thread beside another, then what waits beside what works.
const { unit, sqlite, postgresql, e2e } = suites;
for (const lanes of [
  [checks, { unit }],
  [{ e2e }, { postgresql, sqlite }],
]) {
  const both = lanes.every((lane) => Object.keys(lane).some((name) => names.includes(name)));
  await Promise.all([inTurn(lanes[0]), inTurn(lanes[1], { afterwards: both })]);
}
await inTurn(onDemand);
rmSync(reports, { recursive: true, force: true });
const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 20);
if (slowest.length > 0) console.log('\n▸ Slowest files');
for (const { suite, file, seconds } of slowest)
  console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${file} (${suite})`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
