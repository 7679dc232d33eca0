// npm test: every check and suite, on a fresh clone too. Arguments name the suites to run (default: all).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled, root } from '../lib/setup/steps.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureNginx } from './nginx.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'candidature-tests-'));
const totals = { passed: 0, failed: 0 };

function command(name, [program, ...args], env = {}) {
  console.log(`\n▸ ${name}`);
  const started = Date.now();
  const binary = path.join(root, 'node_modules', '.bin', program);
  const shell = process.platform === 'win32';
  const result = spawnSync(binary, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  });
  console.log(
    `  ${result.status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return result.status === 0;
}

const check = (name, args) => () => {
  totals[command(name, args) ? 'passed' : 'failed'] += 1;
};

const jest =
  (name, projects, ...options) =>
  () => {
    const report = path.join(reports, `${name}.json`);
    const args = [
      'jest',
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${report}`,
      '--forceExit',
      ...options,
    ];
    const passed = command(name, args, { NODE_ENV: 'test' });
    const counts = existsSync(report)
      ? JSON.parse(readFileSync(report, 'utf8'))
      : { numPassedTests: 0, numFailedTests: 0 };
    totals.passed += counts.numPassedTests;
    totals.failed += counts.numFailedTests;
    // A suite that could not even start has no failed test to count.
    if (!passed && counts.numFailedTests === 0) totals.failed += 1;
    if (passed && counts.numPassedTests === 0) totals.failed += 1;
  };

const suites = {
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
  unit: jest('Unit', ['unit', 'components']),
  sqlite: jest('Integration on SQLite', ['sqlite'], '--maxWorkers=2'),
  postgresql: jest('Integration on PostgreSQL', ['postgresql'], '--maxWorkers=2'),
  e2e: jest('End to end in Chromium', ['e2e'], '--runInBand'),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}

ensureInstalled();
const names = chosen.length > 0 ? chosen : Object.keys(suites);
if (names.includes('e2e')) {
  ensureChromium();
  ensureNginx();
}
for (const name of names) suites[name]();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
