import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { identityOf, stillRuns } from '../../../lib/setup/processes.mjs';

const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

const moment = () => new Promise((resolve) => setTimeout(resolve, 10));

function sleeper(): ChildProcess & { pid: number } {
  const child = spawn('sleep', ['600']);
  children.push(child);
  return child as ChildProcess & { pid: number };
}

test('a process is known again while it runs, and no more once it has ended', async () => {
  const child = sleeper();
  const identity = identityOf(child.pid);
  expect(identity).toMatchObject({ pid: child.pid, command: 'sleep 600' });
  expect(stillRuns(identity!)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect([identityOf(child.pid), stillRuns(identity!)]).toEqual([null, false]);
});

test('another process under the same number is not taken for it: neither by its start nor by its command', () => {
  const { pid } = sleeper();
  const identity = identityOf(pid)!;
  expect(
    stillRuns({
      ...identity,
      started: identity.started.replace(/\d$/, (digit) => String(9 - Number(digit))),
    }),
  ).toBe(false);
  expect(stillRuns({ ...identity, command: 'node lib/server/index.js' })).toBe(false);
});

test('two processes started alike have identities of their own', () => {
  const [first, second] = [sleeper(), sleeper()].map(({ pid }) => identityOf(pid)!);
  expect(first).not.toEqual(second);
});

test('what is no number of a process is nobody', () => {
  expect([0, -1, 1.5, Number.NaN, 2 ** 30].map((pid) => identityOf(pid))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('one that ended and was not collected runs no more', async () => {
  // A shell starts a child, and becomes a program that never asks after it; only then the child is let end.
  const parent = spawn('sh', ['-c', 'cat <&3 & echo $!; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  children.push(parent);
  const [line] = (await once(parent.stdout!, 'data')) as [Buffer];
  const pid = Number(line.toString());
  while (identityOf(parent.pid!)?.command !== 'sleep 600') await moment();
  (parent.stdio[3] as Writable).destroy();
  while (identityOf(pid)) await moment();
  expect(() => process.kill(pid, 0)).not.toThrow();
});
