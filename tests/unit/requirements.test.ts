import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';

const root = path.resolve(__dirname, '../..');

type Row = { number: string; state: string; tests: string[] };

const rows: Row[] = readFileSync(path.join(root, 'tests/requirements.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d/.test(line))
  .map((line) => {
    const [number = '', state = '', , tests = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { number, state, tests: tests.split(', ').filter(Boolean) };
  });

const fileOf = (test: string) =>
  ['.test.ts', '.test.tsx'].map((ending) => path.join(root, 'tests', test + ending)).find(existsSync);

test('every requirement from R1 to R30 is listed once', () => {
  const numbers = rows.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (let number = 1; number <= 30; number += 1) expect(numbers).toContain(`R${number}`);
});

test.each(rows)('$number ($state) names tests if anything of it is there', ({ state, tests }) => {
  expect(['done', 'partly', 'open']).toContain(state);
  expect(tests.length > 0).toBe(state !== 'open');
});

test.each(rows.flatMap(({ number, tests }) => tests.map((test) => [number, test] as const)))(
  '%s is held by tests/%s, which exists and tests something',
  (_, test) => {
    const file = fileOf(test);
    expect(file).toBeDefined();
    expect(readFileSync(file ?? '', 'utf8')).toMatch(/\b(?:test|it)(?:\.each)?\b/);
  },
);

test('every number that the code quotes is a requirement', () => {
  const folders = ['app', 'components', 'lib', 'emails', 'prisma', 'tests'];
  const quoted = execFileSync('git', ['grep', '-IhoE', '\\bR[0-9]+[a-c]?\\b', '--', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });
  const numbers = new Set(rows.map(({ number }) => number));
  const unknown = [...new Set(quoted.trim().split('\n'))].filter((number) => !numbers.has(number));
  expect(unknown).toEqual([]);
});
