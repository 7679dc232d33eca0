// npm start: the server of a production build.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || 'production' });
const { createServer } = require('node:http');
const next = require('next');
const { loadEnvConfig } = require('@next/env');
const { ownOrigin } = require('./own-address.js');

const root = require('node:path').resolve(__dirname, '../..');

async function main() {
  loadEnvConfig(root, false);
  const hostname = process.env.BIND_ADDRESS || '127.0.0.1';
  const port = Number(process.env.PORT || 3000);
  /** @type {(handle: import('node:http').RequestListener) => void} */
  let ready = () => undefined;
  /** @type {Promise<import('node:http').RequestListener>} */
  const handler = new Promise((resolve) => (ready = resolve));
  const server = createServer((request, response) => {
    void handler.then((handle) => handle(request, response));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => resolve(undefined));
  });
  const origin = ownOrigin(server.address());
  process.env.OWN_ORIGIN = origin;
  // Where the answer to an action leads on, Next fetches the page from here (as `next start` sets it).
  process.env.__NEXT_PRIVATE_ORIGIN = origin;
  const app = next({ dev: false, dir: root, hostname, port });
  await app.prepare();
  ready(app.getRequestHandler());
  console.log(`Ready at ${origin}`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
