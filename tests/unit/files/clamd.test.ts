import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { answers, scanBytes, ScannerSilent } from '@/lib/files/scan/clamd';
import { daemonAddress, isOpenable, retryAfterMs, stateNow, verdictOf } from '@/lib/files/scan/rules';

/** What a daemon was sent, unframed: its command, and the bytes of the file once all of it is there. */
function received(all: Buffer): { command: string; file: Buffer | null; chunks: number } {
  const end = all.indexOf(0);
  const command = all.subarray(0, end).toString();
  const parts: Buffer[] = [];
  for (let at = end + 1; at + 4 <= all.length;) {
    const length = all.readUInt32BE(at);
    if (length === 0) return { command, file: Buffer.concat(parts), chunks: parts.length };
    parts.push(all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { command, file: null, chunks: parts.length };
}

type Got = ReturnType<typeof received>;
const open: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of open.splice(0)) server.close();
});

/** A daemon that answers what `answer` says of what it was sent so far; null waits for more. */
async function daemon(answer: (got: Got, socket: Socket) => string | null): Promise<string> {
  const server = createServer((socket) => {
    sockets.push(socket);
    let all = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      all = Buffer.concat([all, part]);
      const said = answer(received(all), socket);
      if (said !== null) socket.end(said);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const file = Buffer.from(Array.from({ length: 200_000 }, (_, n) => n % 251));

test('a file is sent in chunks, each after its length, and its verdict comes back', async () => {
  let got: Got | undefined;
  const socket = await daemon((sent) => {
    got = sent;
    return sent.file ? 'stream: OK\0' : null;
  });
  expect(await scanBytes({ socket }, file)).toEqual({ state: 'clean' });
  expect(got?.command).toBe('zINSTREAM');
  expect(got?.file?.equals(file)).toBe(true);
  expect(got?.chunks).toBe(4);
});

test('a file of no bytes is sent too', async () => {
  const socket = await daemon(({ file: sent }) => (sent ? `stream: ${sent.length} FOUND\0` : null));
  expect(await scanBytes({ socket }, new Uint8Array())).toEqual({ state: 'infected', signature: '0' });
});

test('a signature may hold anything', async () => {
  const socket = await daemon(({ file: sent }) => (sent ? 'stream: Win.Test (a) FOUND-B FOUND\0' : null));
  expect(await scanBytes({ socket }, file)).toEqual({ state: 'infected', signature: 'Win.Test (a) FOUND-B' });
});

test('a daemon that answers in pieces is heard to the end', async () => {
  const socket = await daemon(({ file: sent }, to) => {
    if (!sent) return null;
    to.write('stre');
    setTimeout(() => to.write('am: O'), 20);
    setTimeout(() => to.write('K\0'), 40);
    return null;
  });
  expect(await scanBytes({ socket }, file)).toEqual({ state: 'clean' });
});

test.each([
  ['has had enough of it', () => 'INSTREAM size limit exceeded. ERROR\0'],
  ['closes without a word', (_: Got, socket: Socket) => (socket.destroy(), null)],
  ['says something else', () => 'UNKNOWN COMMAND\0'],
  ['never says anything', () => null],
])('where the daemon %s, this file has failed', async (_name, answer) => {
  const socket = await daemon(answer);
  const huge = Buffer.alloc(4_000_000, 1);
  expect(await scanBytes({ socket, seconds: 1 }, huge)).toMatchObject({ state: 'failed' });
});

test('an answer without end is not read to its end', async () => {
  const socket = await daemon((_, to) => {
    const more = () => to.writable && to.write('x'.repeat(10_000), more);
    more();
    return null;
  });
  expect(await scanBytes({ socket, seconds: 5 }, file)).toMatchObject({ state: 'failed' });
});

test('a daemon that is not there is not a fault of the file', async () => {
  const socket = await daemon(() => null);
  await new Promise((resolve) => open.pop()?.close(resolve));
  await expect(scanBytes({ socket }, file)).rejects.toBeInstanceOf(ScannerSilent);
  await expect(scanBytes({ socket: '/nowhere/clamd.ctl' }, file)).rejects.toBeInstanceOf(ScannerSilent);
  expect(await answers({ socket })).toBe(false);
});

test('one that is there says so', async () => {
  expect(
    await answers({ socket: await daemon(({ command }) => (command === 'zPING' ? 'PONG\0' : 'no\0')) }),
  ).toBe(true);
  expect(await answers({ socket: await daemon(() => 'no\0') })).toBe(false);
});

test.each([
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['scanner.example:3310', { host: 'scanner.example', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
])('%s is where a daemon listens', (socket, address) => expect(daemonAddress(socket)).toEqual(address));

test.each([
  ['stream: OK\0', 'clean'],
  ['stream: OK', 'clean'],
  ['stream: Eicar FOUND\0', 'infected'],
  ['stream:  FOUND', 'failed'],
  ['stream: OK FOUND OK', 'failed'],
  ['', 'failed'],
])('%j means %s', (answer, state) => expect(verdictOf(answer).state).toBe(state));

test('with a scanner nothing unscanned is opened; without one nothing waits for it', () => {
  const states = ['pending', 'clean', 'infected', 'unscanned'] as const;
  expect(states.filter((state) => isOpenable(state, true))).toEqual(['clean']);
  expect(states.filter((state) => isOpenable(state, false))).toEqual(['pending', 'clean', 'unscanned']);
  expect(states.map((state) => stateNow(state, true))).toEqual(['pending', 'clean', 'infected', 'pending']);
  expect(states.map((state) => stateNow(state, false))).toEqual([
    'unscanned',
    'clean',
    'infected',
    'unscanned',
  ]);
});

test('each failure doubles the wait, up to an hour', () => {
  expect([1, 2, 3, 7, 500].map(retryAfterMs)).toEqual([60_000, 120_000, 240_000, 3_600_000, 3_600_000]);
});
