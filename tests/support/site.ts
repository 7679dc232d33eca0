import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { untilHealthy } from './healthy';
import { freePort } from './port';

const root = path.resolve(__dirname, '../..');

/** A site under test: where it answers, its database and the file with what its server has written. */
export type Site = { origin: string; databaseUrl: string; log: string };

type Build = {
  folder: string;
  /** The seeded database. */
  template: string;
  /** What the site was built with. */
  env: NodeJS.ProcessEnv & { SITE_URL: string; NEXT_DIST_DIR: string };
};

/** Copies the build under test, except for what Next keeps for the next build; `distDir` is relative to the project. */
export function copyBuild(build: string, distDir: string): void {
  rmSync(path.join(root, distDir), { recursive: true, force: true });
  cpSync(path.join(root, build), path.join(root, distDir), {
    recursive: true,
    filter: (source) => source !== path.join(root, build, 'cache'),
  });
}

/** Serves a copy of the build with a copy of the seeded database. */
export async function startSite(number: number, build: Build): Promise<Site & { stop: () => void }> {
  const { folder, template, env } = build;
  const distDir = `${env.NEXT_DIST_DIR}-site-${number}`;
  copyBuild(env.NEXT_DIST_DIR, distDir);
  const port = await portLike(new URL(env.SITE_URL).port);
  const origin = `http://localhost:${port}`;
  // What was rendered in the build names the address that the build was given.
  replaceInPages(path.join(root, distDir, 'server/app'), env.SITE_URL, origin);
  const file = path.join(folder, `site-${number}.db`);
  copyFileSync(template, file);
  const log = path.join(folder, `site-${number}.log`);
  const output = openSync(log, 'a');
  const databaseUrl = `file:${file}`;
  const server = spawn(process.execPath, ['lib/server/index.js'], {
    cwd: root,
    env: { ...env, DATABASE_URL: databaseUrl, SITE_URL: origin, PORT: port, NEXT_DIST_DIR: distDir },
    stdio: ['ignore', output, output],
  });
  const stop = () => {
    server.kill('SIGKILL');
    rmSync(path.join(root, distDir), { recursive: true, force: true });
  };
  await untilHealthy(origin, log);
  return { origin, databaseUrl, log, stop };
}

/** A free port with as many digits, so that an address can take another's place where its length is written before it. */
async function portLike(other: string): Promise<string> {
  for (;;) {
    const port = String(await freePort());
    if (port.length === other.length) return port;
  }
}

function replaceInPages(folder: string, from: string, to: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|rsc|body|meta|json)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(file, 'latin1');
    if (bytes.includes(from)) writeFileSync(file, bytes.replaceAll(from, to), 'latin1');
  }
}
