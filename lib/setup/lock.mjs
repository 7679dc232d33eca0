import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, stillRuns } from './processes.mjs';

/**
 * Does `work` while no other process holds the lock `file`. While one does, `onWait` is called with its number, once, and it
 * is waited for. A lock whose holder has ended, however it did, is taken over.
 *
 * @template T
 * @param {string} file
 * @param {(holder: number) => void} onWait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, onWait, work) {
  const own = JSON.stringify(identityOf(process.pid));
  let said = false;
  while (!take(file, own)) {
    const holder = holderOf(file);
    if (holder && !said) {
      said = true;
      onWait(holder.pid);
    }
    await sleep(holder ? 500 : 20);
  }
  const release = () => {
    if (textOf(file) === own) rmSync(file, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file, own) {
  try {
    writeFileSync(file, own, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

const textOf = (file) => (existsSync(file) ? readFileSync(file, { encoding: 'utf8' }) : null);

/** The living process that holds a lock; null when it is free, or was stale and has been put aside. */
function holderOf(file) {
  try {
    const text = readFileSync(file, 'utf8');
    // Made a moment ago, and not written yet.
    if (text === '' && Date.now() - statSync(file).mtimeMs < 5000) return null;
    const holder = parsed(text);
    if (holder && stillRuns(holder)) return holder;
    putAside(file, text);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return null;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Removes a stale lock, unless another process has just taken it over: then that one gets it back. */
function putAside(file, stale) {
  const aside = path.join(path.dirname(file), `${path.basename(file)}.${process.pid}`);
  renameSync(file, aside);
  if (readFileSync(aside, 'utf8') !== stale) take(file, readFileSync(aside, 'utf8'));
  rmSync(aside, { force: true });
}
