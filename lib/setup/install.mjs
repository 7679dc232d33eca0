import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { program, step } from './progress.mjs';
import { hashOf, root, stampOf, textOf, writeStamp } from './steps.mjs';

const lockfile = () => hashOf(textOf(path.join(root, 'package-lock.json')));
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Whether what is installed is not what package-lock.json names: for running, or `withTests` all of it. */
export function mustInstall({ withTests }) {
  const [hash, extent] = stampOf('installed').split(' ');
  return hash !== lockfile() || (withTests && extent === 'running');
}

/**
 * Installs what package-lock.json names: what running needs, or `withTests` all of it. Only the SQLite driver is left out,
 * whose compiler takes longer than all the rest: see `ensureDriver()`. Of what running needs nothing else has a script that
 * must run.
 */
export async function install({ withTests }) {
  const [hash] = stampOf('installed').split(' ');
  const adds = withTests && hash === lockfile();
  const scope = withTests ? 'all packages' : 'the packages that running needs';
  await step(`Installing ${adds ? 'what the tests need besides' : scope}`, {
    'npm to fetch and unpack them (a minute or two)': async () => {
      // What is there already is left as it is, the compiled driver included.
      if (adds) await program('npm', ['install', '--include=dev', '--no-save', ...quiet]);
      else
        await program('npm', ['ci', `--${withTests ? 'include' : 'omit'}=dev`, '--ignore-scripts', ...quiet]);
      if (withTests && !adds) await program('npm', ['rebuild', ...scripted(), ...quiet]);
    },
  });
  writeStamp('installed', `${lockfile()} ${withTests ? 'all' : 'running'}`);
}

/** The packages for tests whose install scripts are needed: PostgreSQL's links between its libraries. */
function scripted() {
  const lock = JSON.parse(textOf(path.join(root, 'package-lock.json')));
  return Object.entries(lock.packages)
    .filter(
      ([place, { dev, hasInstallScript }]) => dev && hasInstallScript && existsSync(path.join(root, place)),
    )
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
}

/** Makes sure that the SQLite driver works with this Node: fetched ready-made where that is possible, else compiled. */
export async function ensureDriver() {
  if (!(await driverWorks())) await program('npm', ['rebuild', 'better-sqlite3', ...quiet]);
}

function driverWorks() {
  const use = `new (require('better-sqlite3'))(':memory:').close()`;
  return new Promise((resolve) => {
    execFile(process.execPath, ['-e', use], { cwd: root }, (error) => resolve(error === null));
  });
}

const clientsStamp = () => {
  const client = path.join(root, 'lib', 'db', 'generated', 'postgresql', 'client.ts');
  return existsSync(client) ? hashOf(textOf(path.join(root, 'prisma', 'schema.prisma'))) : 'missing';
};

/** Whether the database clients are not those of the schema. */
export const mustGenerate = () => stampOf('generated') !== clientsStamp();

/** Generates the database clients from the schema. */
export async function generateClients() {
  await step('Generating the database clients', {
    'Prisma (some seconds)': () => program('tsx', ['prisma/generate.ts']),
  });
  writeStamp('generated', clientsStamp());
}
