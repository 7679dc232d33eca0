import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const script = `
  const database = new (require('better-sqlite3'))(process.argv[1]);
  database.exec('BEGIN IMMEDIATE');
  console.log('held');
  process.stdin.once('data', () => { database.exec('COMMIT'); database.close(); process.exit(); });
`;

/** Has another process take the write lock of a SQLite file, as an operator's shell may; `release` ends it. */
export async function holdWriteLock(file: string): Promise<{ release: () => Promise<void> }> {
  const child = spawn(process.execPath, ['-e', script, file], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error('the lock was not to be had')));
  });
  return {
    async release() {
      child.stdin.write('\n');
      await gone;
    },
  };
}
