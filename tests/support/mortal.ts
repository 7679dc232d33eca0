import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** A process of the product that a test may start and kill. */
export type Mortal = {
  /** Resolves once everything is loaded. */
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

/** Kills whatever spawnMortal has started and still runs; call in afterAll. */
export function killMortals(): void {
  for (const child of living) child.kill('SIGKILL');
}

/** Spawns a script of tests/support with one JSON argument, in this process's environment. */
export function spawnMortal(script: string, argument: unknown): Mortal {
  const file = path.join(root, script);
  const args = ['--import', 'tsx', file, JSON.stringify(argument)];
  // Jest gives tests an environment of their own, which a child does not get by itself.
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env }, stdio: 'pipe' });
  return mortal(child);
}

function mortal(child: ChildProcess): Mortal {
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
