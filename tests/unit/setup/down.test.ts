import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identityOf, type Identity } from '../../../lib/setup/processes.mjs';

// A folder that has the scripts and no site: what stands for its server is a process of the test.
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'candidature-down-'));
  cpSync(path.resolve(__dirname, '../../../lib/setup'), path.join(folder, 'lib/setup'), { recursive: true });
  mkdirSync(path.join(folder, '.data'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const data = (name: string) => path.join(folder, '.data', name);

/** A process that says when it has begun; on SIGTERM it does as `onTerm` says. */
async function start(onTerm: string): Promise<number> {
  const script = `process.on('SIGTERM', () => { ${onTerm} }); setInterval(() => undefined, 1000); console.log('begun');`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child.pid!;
}

function note(identity: Identity | null): void {
  writeFileSync(data('server.json'), JSON.stringify(identity));
  writeFileSync(data('server.pid'), String(identity?.pid));
}

async function down(...args: string[]) {
  const child = spawn(process.execPath, [path.join(folder, 'lib/setup/down.mjs'), ...args]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

test('a server that ends when it is asked to is stopped', async () => {
  const pid = await start('process.exit(0)');
  note(identityOf(pid));
  expect(await down()).toEqual({ code: 0, said: 'Stopped.\n' });
  expect([identityOf(pid), existsSync(data('server.pid'))]).toEqual([null, false]);
  expect(await down()).toEqual({ code: 0, said: 'It was not running.\n' });
});

test('a process that has only the number of the server is left alone, and said to be', async () => {
  const child = spawn('sleep', ['600']);
  children.push(child);
  const left = `It was not running. Process ${child.pid}, which .data/server.pid named, is another program and was left alone.\n`;
  // As after the machine was started again; with the notes of before; and where there is the number alone.
  const identity = identityOf(child.pid!)!;
  for (const noted of [
    { ...identity, started: `before ${identity.started}` },
    { ...identity, command: 'node index.js' },
  ]) {
    note(noted);
    expect(await down()).toEqual({ code: 0, said: left });
  }
  writeFileSync(data('server.pid'), String(child.pid));
  expect(await down('--force')).toEqual({ code: 0, said: left });
  expect(identityOf(child.pid!)).toEqual(identity);
});

test('a server that was killed, or left only part of a note, is not running', async () => {
  const pid = await start('');
  note(identityOf(pid));
  process.kill(pid, 'SIGKILL');
  while (identityOf(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await down()).toEqual({ code: 0, said: 'It was not running.\n' });
  writeFileSync(data('server.pid'), '');
  writeFileSync(data('server.json'), '{');
  expect(await down()).toEqual({ code: 0, said: 'It was not running.\n' });
});

test('a server that does not end within its deadline is said to run still, keeps its note, and is killed on demand', async () => {
  const pid = await start('');
  note(identityOf(pid));
  const { code, said } = await down();
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(`^The server \\(process ${pid}\\) is still running: .*--force\n$`),
  ]);
  expect([readFileSync(data('server.pid'), 'utf8'), identityOf(pid)?.pid]).toEqual([String(pid), pid]);
  expect(await down('--force')).toEqual({ code: 0, said: 'Killed: what was under way was cut off.\n' });
  expect([identityOf(pid), existsSync(data('server.pid'))]).toEqual([null, false]);
});

test('two that stop the same server both say what is so', async () => {
  const pid = await start('setTimeout(() => process.exit(0), 300)');
  note(identityOf(pid));
  const answers = await Promise.all([down(), down()]);
  expect(answers.map(({ code }) => code)).toEqual([0, 0]);
  for (const { said } of answers) expect(['Stopped.\n', 'It was not running.\n']).toContain(said);
  expect(spawnSync('kill', ['-0', String(pid)]).status).not.toBe(0);
});
