import { execFile } from 'node:child_process';
import path from 'node:path';
import { db } from '@/lib/db/client';
import { openBulk } from '@/prisma/seed/bulk';
import { writeDemonstration } from '@/prisma/seed/load';
import { digest, inBulk, load, now, usual } from './load';

const root = path.resolve(__dirname, '../../..');
const small = { candidates: 20, applications: 60 };

/** Runs the seed's command line; `code` is 0 when it succeeded. */
function seed(args: string[], env: Record<string, string> = {}) {
  const program = path.join(root, 'node_modules', '.bin', 'tsx');
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(
      program,
      ['prisma/seed/index.ts', ...args],
      { cwd: root, env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

const empty = async () => (await db().vacancy.count()) + (await db().dutyStation.count()) === 0;

test('a load that fails leaves an empty database, ready for the next', async () => {
  const broken = inBulk(async (writer) => {
    await writeDemonstration(writer, small, now);
    await writer.flush();
    throw new Error('the power went');
  });
  await expect(broken).rejects.toThrow('the power went');
  expect(await empty()).toBe(true);
  const dangling = inBulk(async (writer) => {
    writer.add('PanelMember', { competitionId: 'none', staffId: 'nobody', chair: true });
  });
  await expect(dangling).rejects.toThrow();
  expect(await empty()).toBe(true);
  const impossible = load({ vacancies: 3, candidates: 2, applications: 7 });
  await expect(impossible).rejects.toThrow('2 candidates can make at most');
  expect(await empty()).toBe(true);
}, 60_000);

test('the command line loads an empty database, then leaves what is there alone until told to reset it', async () => {
  const sizes = ['--candidates', '20', '--applications', '60'];
  const first = await seed(['--if-empty', ...sizes]);
  expect(first).toEqual({
    code: 0,
    output: expect.stringMatching(/Application +60\n[^]*Loaded \d+ rows in/),
  });
  const before = await digest();
  const second = await seed(['--if-empty', ...sizes]);
  expect(second).toEqual({ code: 0, output: expect.stringContaining('has data already') });
  const bare = await seed(sizes);
  expect(bare).toEqual({ code: 1, output: expect.stringContaining('--reset') });
  const production = await seed(['--reset', ...sizes], { NODE_ENV: 'production' });
  expect(production).toEqual({ code: 1, output: expect.stringContaining('--yes') });
  expect(await digest()).toBe(before);
  const wrong = await seed(['--candidates', 'many']);
  expect(wrong).toEqual({ code: 1, output: '--candidates must be a number\n' });
  const reset = await seed(['--reset', '--candidates', '10', '--applications', '20']);
  expect(reset.code).toBe(0);
  expect(await db().application.count()).toBe(20);
}, 120_000);

test('a reset empties every table and gives the same data at the same clock', async () => {
  await load(usual, true);
  const before = await digest();
  const written = await db().application.findFirstOrThrow();
  await inBulk(async () => undefined, true);
  expect(await empty()).toBe(true);
  expect(await db().application.count()).toBe(0);
  expect(await db().auditEntry.count()).toBe(0);
  await load(usual, true);
  expect(await digest()).toBe(before);
  expect(await db().application.findUnique({ where: { id: written.id } })).toEqual(written);
}, 120_000);

test('sizes beyond the written notices are filled with variants, and applications go to all of them', async () => {
  const counts = await load({ vacancies: 400, candidates: 500, applications: 5000 }, true);
  expect(counts).toMatchObject({ Vacancy: 400, CandidateAccount: 503, Application: 5000 });
  const without = await db().competition.count({
    where: { status: 'closed', applications: { none: {} } },
  });
  expect(without).toBe(0);
}, 120_000);

test('a database that is not migrated, or not there, is named with what to do', async () => {
  const missing = process.env
    .DATABASE_URL!.replace(/[^/]+$/, 'postgres')
    .replace(/^(file:.*)postgres$/, '$1none.db');
  await expect(openBulk(missing)).rejects.toThrow('npm run migrate');
});
