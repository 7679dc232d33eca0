import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../../../lib/setup/lock.mjs';
import { identityOf } from '../../../lib/setup/processes.mjs';

const lockModule = path.resolve(__dirname, '../../../lib/setup/lock.mjs');
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'candidature-lock-'));
  file = path.join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unexpected = () => {
  throw new Error('waited');
};

test('what is done under the lock is done, and the lock is free again, even where it fails', async () => {
  expect(await withLock(file, unexpected, async () => existsSync(file))).toBe(true);
  await expect(
    withLock(file, unexpected, async () => {
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['of a process that is no more', JSON.stringify({ pid: 2 ** 22 + 1, started: 'x', command: 'node' })],
  ['whose number another process has now', JSON.stringify({ ...identityOf(process.pid), started: 'x' })],
  ['that cannot be read', '{"pid":'],
])('a lock %s is taken over', async (_name, text) => {
  writeFileSync(file, text);
  expect(await withLock(file, unexpected, async () => readFileSync(file, 'utf8'))).toBe(
    JSON.stringify(identityOf(process.pid)),
  );
});

test('eight processes at once do their work one after the other, and a stale lock among them is no hindrance', async () => {
  writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, started: 'x', command: 'node' }));
  const log = path.join(folder, 'log');
  const script = `
    const { appendFileSync } = await import('node:fs');
    const { withLock } = await import(${JSON.stringify(`file://${lockModule}`)});
    await withLock(${JSON.stringify(file)}, () => undefined, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ' + process.pid + '\\n');
      await new Promise((resolve) => setTimeout(resolve, 30));
      appendFileSync(${JSON.stringify(log)}, 'out ' + process.pid + '\\n');
    });`;
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  await Promise.all(Array.from({ length: 8 }, run));
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(16);
  for (let each = 0; each < 16; each += 2) expect(lines[each + 1]).toBe(lines[each]!.replace('in', 'out'));
});

test('a holder that is killed leaves nothing to wait for, and is named while it lives', async () => {
  const script = `
    const { withLock } = await import(${JSON.stringify(`file://${lockModule}`)});
    await withLock(${JSON.stringify(file)}, () => undefined, () => {
      console.log('held');
      return new Promise((resolve) => setTimeout(resolve, 600_000));
    });`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  const named: number[] = [];
  const done = withLock(
    file,
    (pid) => {
      named.push(pid);
      holder.kill('SIGKILL');
    },
    async () => 'done',
  );
  expect(await done).toBe('done');
  expect(named).toEqual([holder.pid]);
});
