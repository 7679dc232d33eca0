import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(__dirname, '../..');

/** A process of the product that a test may start and kill. */
export type TestProcess = {
  /** Resolves once everything is loaded, if its script says so. */
  ready: Promise<void>;
  start(): void;
  /** Ends it as `kill -9` does; resolves once it is gone. */
  kill(): Promise<void>;
  /** Asks it to end (SIGTERM); resolves with its exit code. */
  end(): Promise<number | null>;
  exited: Promise<number | null>;
  /** What it wrote as errors so far. */
  errors(): string;
};

const living = new Set<ChildProcess>();
const folders = new Set<string>();

/** Kills what was started here and still runs, and removes what was bundled; call in afterAll. */
export function killProcesses(): void {
  for (const child of living) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/**
 * Makes one file of a script and all it imports, so that starting it many times is quick; what starts it then.
 * Its argument reaches it as JSON.
 */
export async function bundledProcess(script: string): Promise<(argument?: unknown) => TestProcess> {
  // Below the project, so that what stays outside the bundle is found.
  const folder = mkdtempSync(path.join(root, 'node_modules', '.cache-process-'));
  folders.add(folder);
  const outfile = path.join(folder, `${path.basename(script, '.ts')}.js`);
  await build({
    absWorkingDir: root,
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    external: ['better-sqlite3', 'pg', 'pino', '@node-rs/argon2'],
  });
  return (argument = {}) => {
    // Jest gives tests an environment of their own, which a child does not get by itself.
    const env = { ...process.env };
    const args = [outfile, JSON.stringify(argument)];
    return follow(spawn(process.execPath, args, { cwd: root, env, stdio: 'pipe' }));
  };
}

function follow(child: ChildProcess): TestProcess {
  living.add(child);
  child.once('exit', () => living.delete(child));
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin?.on('error', () => undefined);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    void exited.then((code) => reject(new Error(`the process ended with ${code}: ${errors}`)));
  });
  ready.catch(() => undefined);
  const signal = (name: NodeJS.Signals) => {
    child.kill(name);
    return exited;
  };
  return {
    ready,
    exited,
    errors: () => errors,
    start: () => void child.stdin?.write('go\n'),
    kill: async () => void (await signal('SIGKILL')),
    end: () => signal('SIGTERM'),
  };
}
