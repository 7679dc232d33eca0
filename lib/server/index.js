// npm start: the server of a production build; with --dev that for developers. What a request passes, step by step, is in
// chain.js.
const development = process.argv.includes('--dev');
Object.assign(process.env, { NODE_ENV: development ? 'development' : process.env.NODE_ENV || 'production' });
const { existsSync, readFileSync } = require('node:fs');
const { createServer } = require('node:http');
const path = require('node:path');
const { loadEnvConfig } = require('@next/env');
const { createChain } = require('./chain.js');
const { answerClientError } = require('./client-error.js');
const { watchConnections } = require('./connections.js');
const { keepPrivate } = require('../setup/private-data.js');
const { ownOrigin } = require('./own-address.js');
const { refuse } = require('./refusal.js');
const { Request } = require('./request.js');
const { createRequestLog } = require('./request-log.js');
const { Response } = require('./response.js');
const { createRoutes } = require('./routes.js');
const { settingsOf } = require('./settings.js');
const { shutDown } = require('./shutdown.js');

// Its types are those of a module, which it is not.
const next = /** @type {typeof import('next').default} */ (/** @type {unknown} */ (require('next')));

const root = path.resolve(__dirname, '../..');

// npm run down waits for 15 s.
const deadlineMs = 10_000;

const timeouts = {
  // The first line and headers of a request; all of it, with its body; and how often Node looks.
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
  // Longer than nginx in front keeps a connection (4 s), so that none is closed as it is used again.
  keepAliveTimeout: 10_000,
};
// Nothing sent or received on a connection for so long: who reads no answer keeps none.
const silenceMs = 120_000;

async function main() {
  keepPrivate(root);
  loadEnvConfig(root, development);
  const settings = settingsOf(process.env);
  const routeOf = createRoutes(['/api/health/live', ...(development ? [] : builtRoutes())]);
  const log = createRequestLog(settings.LOG_REQUESTS, routeOf);

  /** @type {(handle: import('node:http').RequestListener) => void} */
  let begin = () => undefined;
  /** @type {Promise<import('node:http').RequestListener>} */
  const prepared = new Promise((resolve) => (begin = resolve));
  const handle = createChain(settings, {
    next: async (request, response) => (await prepared)(request, response),
    log: log.watch,
    warn: log.warn,
  });
  const options = { IncomingMessage: Request, ServerResponse: Response, ...timeouts };
  const server = createServer(options, (request, response) => {
    handle(request, response).catch((error) => fail(response, error));
  });
  server.timeout = silenceMs;
  server.on('clientError', answerClientError);
  const connections = watchConnections(server);
  const origin = await listen(server, settings);

  const app = next({
    dev: development,
    dir: root,
    hostname: settings.BIND_ADDRESS,
    port: Number(new URL(origin).port),
    // Next listens there for WebSockets, of which only developers have some: on the real one it would take such requests
    // past the chain.
    httpServer: development
      ? /** @type {import('node:http').Server} */ (/** @type {unknown} */ (server))
      : createServer(),
  });
  stopOnSignals(async () => {
    await shutDown({ server, connections, deadlineMs, stopWork: stopWorker });
    await closePools();
    await app.close();
    log.close();
  });
  await app.prepare();
  begin(app.getRequestHandler());
  console.log(`Ready at ${origin}`);
}

/** The patterns of all routes of the build. @returns {string[]} */
function builtRoutes() {
  const file = path.join(root, process.env.NEXT_DIST_DIR || '.next', 'app-path-routes-manifest.json');
  if (!existsSync(file))
    throw new Error(`There is no build in ${path.dirname(file)}: run npm run build first.`);
  return Object.values(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * @param {import('node:http').Server<any, any>} server
 * @param {import('./settings').Settings} settings
 * @returns {Promise<string>} where the server reaches itself
 */
async function listen(server, { PORT, BIND_ADDRESS }) {
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, BIND_ADDRESS, () => resolve(undefined));
  });
  const origin = ownOrigin(server.address());
  // For the worker within (lib/worker/inline.ts); and for Next, which fetches from there the page that an action leads to.
  Object.assign(process.env, { OWN_ORIGIN: origin, __NEXT_PRIVATE_ORIGIN: origin });
  return origin;
}

/** @param {() => Promise<void>} stop */
function stopOnSignals(stop) {
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
}

/** Lets the worker within finish what it has begun (lib/worker/inline.ts). */
async function stopWorker() {
  const { candidatureWorker } = /** @type {{ candidatureWorker?: { stop(): Promise<void> } }} */ (globalThis);
  await candidatureWorker?.stop();
}

/** Ends the threads of heavy work, which have nothing to do any more (lib/work/pool.ts). */
async function closePools() {
  const { candidatureClosePools } = /** @type {{ candidatureClosePools?: () => Promise<void> }} */ (
    globalThis
  );
  await candidatureClosePools?.();
}

/** @param {Response} response @param {unknown} error */
function fail(response, error) {
  console.error(error);
  if (response.headersSent) response.destroy();
  else refuse(response, 500, 'Something went wrong here. Try again later.');
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
