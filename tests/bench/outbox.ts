// npx tsx tests/bench/outbox.ts: how many mails a second leave an outbox of 10,000, to a provider that answers at once,
// beside the same updates as bare SQL in the same run, on both databases. Figures are printed, never asserted.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { withPostgres } from '../support/postgres';
import { startResendDouble } from '../support/resend-double';
import type { Figures, Part } from './outbox-run';

const root = path.resolve(__dirname, '../..');
const count = process.argv[2] ?? '10000';
const run = promisify(execFile);

async function tsx(script: string, env: Record<string, string>, ...args: string[]): Promise<string> {
  const program = path.join(root, 'node_modules/.bin/tsx');
  const settings = { NODE_ENV: 'production' as const, AUTH_SECRET: 'only-for-the-bench'.padEnd(64, 'x') };
  const { stdout } = await run(program, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...settings, ...env },
    maxBuffer: 1e8,
  });
  return stdout;
}

async function measure(name: string, url: string): Promise<void> {
  // Here, so that the provider does not share the processor's one thread with what is measured.
  const double = await startResendDouble();
  await tsx('prisma/migrate.ts', { DATABASE_URL: url });
  const env = { DATABASE_URL: url, RESEND_API_KEY: double.apiKey, RESEND_BASE_URL: double.url };
  const output = await tsx('tests/bench/outbox-run.ts', env, count);
  const figures = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figures;
  await double.stop();
  const { queued, delivered, calls, updates, sql } = figures;
  const perSecond = ({ mails, seconds }: Part) => `${Math.round(mails / seconds)} mails/s`;
  const ms = ({ mails, seconds }: Part) => (seconds * 1000) / mails;
  const composing = ms(delivered) - ms(calls) - ms(updates);
  const text = (value: number) => `${value.toFixed(2)} ms`;
  console.log(
    `${name}, ${count} mails queued in ${queued.toFixed(1)} s:\n` +
      `  delivered ${perSecond(delivered)}: of ${text(ms(delivered))} a mail, ${text(ms(calls))} calling the provider, ` +
      `${text(ms(updates))} writing down each step, ${text(composing)} composing\n` +
      `  writing down each step ${perSecond(updates)}, the same as bare SQL ${perSecond(sql)}: ` +
      `${(ms(updates) / ms(sql)).toFixed(2)} × SQL; delivering in all ${(ms(delivered) / ms(sql)).toFixed(1)} × SQL`,
  );
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-bench-'));
  try {
    await measure('SQLite', `file:${path.join(folder, 'outbox.db')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await withPostgres((url) => measure('PostgreSQL', url));
}

void main();
