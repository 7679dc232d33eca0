import { createServer, request, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { watchConnections } from '@/lib/server/connections';
import { shutDown } from '@/lib/server/shutdown';

let server: Server;
let connections: ReturnType<typeof watchConnections>;
let under: ServerResponse[] = [];
const arrived = () => once(server, 'request');

beforeEach(async () => {
  under = [];
  server = createServer((_, response) => void under.push(response));
  connections = watchConnections(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
const port = () => (server.address() as AddressInfo).port;
const nothing = () => Promise.resolve();

test('a request under way is finished, and its connection ends with it', async () => {
  const answer = new Promise<number>((resolve) => {
    request({ port: port(), agent: false, headers: { connection: 'keep-alive' } }, (response) =>
      resolve(response.resume().statusCode ?? 0),
    ).end();
  });
  await arrived();
  const down = shutDown({ server, connections, stopWork: nothing, deadlineMs: 60_000 });
  under[0]!.end('done');
  expect(await answer).toBe(200);
  await down;
});

test('who sends a body slowly is cut off at the deadline', async () => {
  const socket = connect(port(), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx');
  await arrived();
  const closed = once(socket, 'close');
  await shutDown({ server, connections, stopWork: nothing, deadlineMs: 50 });
  await closed;
});

test('work beside the requests is waited for, though not for ever', async () => {
  let finished = false;
  const work = new Promise<void>((resolve) => setTimeout(resolve, 20)).then(() => (finished = true));
  await shutDown({ server, connections, stopWork: () => work, deadlineMs: 60_000 });
  expect(finished).toBe(true);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  await shutDown({
    server: other,
    connections: watchConnections(other),
    stopWork: () => new Promise(() => undefined),
    deadlineMs: 20,
  });
});

test('an answer that its reader takes slowly is sent in whole', async () => {
  const bytes = 20_000_000;
  const socket = connect(port(), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await arrived();
  socket.pause();
  under[0]!.end(Buffer.alloc(bytes));
  await new Promise((resolve) => setImmediate(resolve));
  const down = shutDown({ server, connections, stopWork: nothing, deadlineMs: 60_000 });
  let received = 0;
  socket.on('data', (chunk: Buffer) => (received += chunk.length));
  const closed = once(socket.resume(), 'close');
  await down;
  await closed;
  expect(received).toBeGreaterThan(bytes);
});

test('connections that wait for nothing end at once', async () => {
  const socket = connect(port(), '127.0.0.1');
  await once(server, 'connection');
  await shutDown({ server, connections, stopWork: nothing, deadlineMs: 60_000 });
  await once(socket, 'close');
});
