import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxPath } from '../nginx.mjs';
import { untilHealthy } from './healthy';
import { startOwnPostgres } from './own-postgres';
import { freePort } from './port';
import { copyBuild } from './site';

const root = path.resolve(__dirname, '../..');
export type Server = { origin: string; port: number; stop: () => void };

/** A server of the product: its process, and the file with what it has written. */
export type Product = Server & { child: ChildProcess; log: string };

const tsx = path.join(root, 'node_modules/.bin/tsx');

/** Starts a PostgreSQL with the demonstration data. */
export async function startSeededPostgres(): Promise<{ url: string; stop: () => void }> {
  const { url, stop } = await startOwnPostgres();
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: url };
  for (const script of ['prisma/migrate.ts', 'prisma/seed/index.ts'])
    execFileSync(tsx, [script], { cwd: root, env, stdio: 'pipe' });
  return { url, stop };
}

/** Starts a server of the product on a copy of the build under test, since each renders its own pages; `log` is a file for what it prints. */
export async function startServer(
  name: string,
  env: Record<string, string>,
  log = path.join(mkdtempSync(path.join(tmpdir(), 'candidature-server-')), 'log'),
): Promise<Product> {
  const build = process.env.NEXT_DIST_DIR ?? '.next/e2e';
  const distDir = `${build}-${name}`;
  copyBuild(build, distDir);
  const port = await freePort();
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, ['lib/server/index.js'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env, NEXT_DIST_DIR: distDir, PORT: String(port) },
    stdio: ['ignore', output, output],
  });
  const origin = `http://${env.BIND_ADDRESS ?? 'localhost'}:${port}`;
  await untilHealthy(origin, log);
  const stop = () => {
    child.kill('SIGKILL');
    rmSync(path.join(root, distDir), { recursive: true, force: true });
  };
  return { origin, port, stop, child, log };
}

/** Starts nginx on `port` with the configuration of the repository, in front of `servers`; `beside` it other sites of its own. */
export async function startNginx(port: number, servers: { port: number }[], beside = ''): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-nginx-'));
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, 'www'));
  cpSync(path.join(root, 'public/unavailable.html'), path.join(folder, 'www/unavailable.html'));
  const site = readFileSync(path.join(root, 'lib/setup/nginx.conf'), 'utf8')
    .replace('server 127.0.0.1:3000;', servers.map((server) => `server 127.0.0.1:${server.port};`).join(' '))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/cache/nginx/candidature', path.join(folder, 'cache'))
    .replace('/var/www/candidature', path.join(folder, 'www'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((each) => `${each}_temp_path ${path.join(folder, each)};`)
    .join(' ');
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `pid ${folder}/pid; error_log ${folder}/error.log; events { worker_connections 256; }\nhttp { access_log off; sendfile on; ${paths}\n${site}\n${beside}\n}`,
  );
  const program = nginxPath();
  if (!program) throw new Error('there is no nginx: run through npm test');
  execFileSync(program, ['-c', file, '-p', folder], { stdio: 'pipe' });
  const stop = () => {
    execFileSync(program, ['-c', file, '-p', folder, '-s', 'stop'], { stdio: 'pipe' });
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: `http://localhost:${port}`, port, stop };
}
