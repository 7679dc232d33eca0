import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tighten } from '@/lib/setup/private-data';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'candidature-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (...parts: string[]) => (statSync(path.join(folder, ...parts)).mode & 0o777).toString(8);

test('a folder of data and all in it is made its owner’s alone; what a link leads to is left', () => {
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, 'data/kept'), { recursive: true });
  for (const name of ['data/a.db', 'data/a.db-wal', 'data/kept/b', 'beside'])
    writeFileSync(path.join(folder, name), 'x');
  for (const name of ['data/a.db', 'data/a.db-wal', 'data/kept/b', 'beside'])
    chmodSync(path.join(folder, name), 0o644);
  symlinkSync(path.join(folder, 'beside'), path.join(folder, 'data/link'));
  tighten(path.join(folder, 'data'));
  expect(
    ['data', 'data/kept', 'data/a.db', 'data/a.db-wal', 'data/kept/b', 'beside'].map((name) => modeOf(name)),
  ).toEqual(['700', '700', '600', '600', '600', '644']);
});

test('a folder that is not there is made so', () => {
  tighten(path.join(folder, 'new/data'));
  expect(modeOf('new/data')).toBe('700');
});

test('what a process writes that keeps its data private is its owner’s alone, wherever it is', () => {
  const privateData = path.resolve(__dirname, '../../../lib/setup/private-data.js');
  const script = `require(${JSON.stringify(privateData)}).keepPrivate(process.cwd()); require('node:fs').writeFileSync('written', 'x');`;
  execFileSync(process.execPath, ['-e', script], { cwd: folder });
  expect([modeOf('written'), modeOf('.data')]).toEqual(['600', '700']);
});
