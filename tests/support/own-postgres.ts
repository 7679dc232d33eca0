import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

export type OwnPostgres = {
  url: string;
  /** Stops every process of the server without ending any (SIGSTOP), so that connections stay open and nothing answers. */
  freeze(): void;
  /** Lets them go on. */
  thaw(): void;
  stop(): void;
};

/** Starts a PostgreSQL for one test file alone, which may do to it what the others could not bear. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const tsx = path.join(root, 'node_modules/.bin/tsx');
  const child = spawn(tsx, ['tests/support/postgres-process.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', () => reject(new Error('PostgreSQL did not come up')));
  });
  const signal = (name: NodeJS.Signals) => {
    for (const id of serversBelow(child.pid ?? 0)) process.kill(id, name);
  };
  return {
    url,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    stop: () => child.stdin.end(),
  };
}

/** The processes named postgres that descend from this one. */
function serversBelow(pid: number): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const below = (parent: number): string[][] =>
    rows.filter(([, above]) => Number(above) === parent).flatMap((row) => [row, ...below(Number(row[0]))]);
  const servers = below(pid).filter(([, , name]) => name?.startsWith('postgres'));
  if (servers.length === 0) throw new Error('no process of PostgreSQL was found');
  return servers.map(([id]) => Number(id));
}
