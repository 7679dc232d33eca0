const { chmodSync, lstatSync, mkdirSync, readdirSync, statSync } = require('node:fs');
const path = require('node:path');

/**
 * Takes from everyone but their owner what is in a folder, the folder itself included. What belongs to someone else, and so
 * cannot be changed, is said in a line on standard error.
 *
 * @param {string} folder
 */
function tighten(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  close(folder, statSync(folder));
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) tighten(file);
    else if (found?.isFile()) close(file, found);
  }
}

/** @param {string} file @param {import('node:fs').Stats} found */
function close(file, { mode }) {
  if ((mode & 0o077) === 0) return;
  try {
    chmodSync(file, mode & 0o700);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // SQLite removes its own side files.
    if (code !== 'ENOENT')
      console.error(`Others may read ${file}, and its permissions cannot be changed (${code}).`);
  }
}

/**
 * Keeps to its owner what this process writes from now on (database, side files, logs), and what .data of the project holds.
 *
 * @param {string} root the folder of the project
 */
function keepPrivate(root) {
  process.umask(0o077);
  tighten(path.join(root, '.data'));
}

module.exports = { keepPrivate, tighten };
