import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from './progress.mjs';
import { root, textOf } from './steps.mjs';

const stampFile = path.join(root, '.next', 'candidature-build');

const sources = [
  'app',
  'components',
  'lib',
  'emails',
  'prisma',
  'public',
  'next.config.js',
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

/** Whether the build there is was finished with this stamp. */
export const isBuilt = (stamp) => textOf(stampFile) === stamp;

const build = (half) =>
  program('next', ['build', '--experimental-build-mode', half], {
    NODE_ENV: 'production',
    // The types are checked by npm test.
    SKIP_TYPE_CHECK: 'true',
  });

/** The first half of a build, which needs no database: the code is compiled. */
export async function compilePages() {
  rmSync(stampFile, { force: true });
  await build('compile');
}

/** The second half: the public pages are rendered from the database. Only then is the build one of this stamp. */
export async function renderPages(stamp) {
  await build('generate');
  writeFileSync(stampFile, stamp);
}
