import { createHash, randomBytes } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Whether this Node is one the project runs on (20.19 or newer). */
export function nodeIsRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Runs a program of node_modules, with its name printed first; ends this process when it fails. */
export function run(title, [program, ...args], env = {}) {
  if (title) console.log(`\n▸ ${title}`);
  const binary = path.join(root, 'node_modules', '.bin', program);
  const shell = process.platform === 'win32';
  const result = spawnSync(binary, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  });
  if (result.status !== 0) throw new Error(`${title || program} failed.`);
}

const hashOf = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex');
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Runs `work` unless it ran before with the same `stamp`. */
function once(name, stamp, work) {
  const file = path.join(root, 'node_modules', '.cache', 'candidature', name);
  if (textOf(file) === stamp) return;
  work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/** Installs what package-lock.json names and generates the database clients, where either has changed. */
export function ensureInstalled() {
  once('installed', hashOf(textOf(path.join(root, 'package-lock.json'))), () => {
    console.log('▸ Installing (a few minutes the first time)');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  });
  const generated = path.join(root, 'lib', 'db', 'generated', 'postgresql', 'client.ts');
  const schema = hashOf(textOf(path.join(root, 'prisma', 'schema.prisma')), String(existsSync(generated)));
  once('generated', schema, () => run('Generating the database clients', ['tsx', 'prisma/generate.ts']));
}

/** Reads .env, first writing the one secret that must not be shared between installations. */
export function ensureEnvironment() {
  const file = path.join(root, '.env');
  if (!/^AUTH_SECRET=/m.test(textOf(file)) && !process.env.AUTH_SECRET) {
    appendFileSync(file, `AUTH_SECRET=${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  }
  if (existsSync(file)) process.loadEnvFile(file);
}

const sources = [
  'app',
  'components',
  'lib',
  'emails',
  'prisma',
  'public',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'postcss.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/** A hash over everything a build depends on, so that a second run need not build again. */
export function buildStamp(...settings) {
  const hash = createHash('sha256').update(settings.join('\0'));
  const add = (file) => hash.update(file).update(readFileSync(path.join(root, file)));
  for (const source of sources.filter((name) => existsSync(path.join(root, name)))) {
    if (path.extname(source)) add(source);
    else filesBelow(source).forEach(add);
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  return files.map((file) => path.relative(root, file)).sort();
}
