import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The lock held while something installs or builds in this folder. */
export const setupLock = path.join(root, '.data', 'setup.lock');

/** Whether this Node is one the project runs on (20.19 or newer). */
export function nodeIsRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** A hash over texts, in their order. */
export const hashOf = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex');

/** What a file says; nothing where there is none. */
export const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

// Within what is installed, so that they go with it.
const stampFile = (name) => path.join(root, 'node_modules', '.cache', 'candidature', name);

/** What was noted of a step that was finished. */
export const stampOf = (name) => textOf(stampFile(name));

/** Notes that a step was finished, and on what. */
export function writeStamp(name, stamp) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  // A file of its own, where packages are shared between folders by links.
  rmSync(stampFile(name), { force: true });
  writeFileSync(stampFile(name), stamp);
}

/** Reads .env, first writing the secrets that must not be shared between installations. */
export function ensureEnvironment() {
  const file = path.join(root, '.env');
  const hex = () => randomBytes(32).toString('hex');
  const secrets = { AUTH_SECRET: hex(), DATA_KEYS: `1:${hex()}` };
  for (const [name, value] of Object.entries(secrets)) {
    if (process.env[name] || new RegExp(`^${name}=`, 'm').test(textOf(file))) continue;
    appendFileSync(file, `${name}=${value}\n`, { mode: 0o600 });
  }
  if (existsSync(file)) process.loadEnvFile(file);
}
