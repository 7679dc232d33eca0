// npx tsx tests/bench/search.ts: what a search costs in process, beside the same query as bare SQL in the same run, with
// 500, 5,000 and 50,000 vacancies on both databases. Figures are printed, never asserted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withPostgres } from '../support/postgres';

const root = path.resolve(__dirname, '../..');
const sizes = (process.argv[2] ?? '500,5000,50000').split(',').map(Number);
type Figures = Record<'app' | 'sql', { p50: number; p95: number }> & { indexing: number; misspelt: number };

function tsx(url: string, script: string, ...args: string[]): string {
  const settings = {
    DATABASE_URL: url,
    AUTH_SECRET: 'only-for-the-bench'.padEnd(64, 'x'),
    NODE_OPTIONS: '--max-old-space-size=6000',
  };
  const env = { ...process.env, ...settings };
  const program = path.join(root, 'node_modules/.bin/tsx');
  return execFileSync(program, [script, ...args], { cwd: root, env, maxBuffer: 1e8 }).toString();
}

async function measure(name: string, url: string, vacancies: number) {
  tsx(url, 'prisma/migrate.ts');
  tsx(
    url,
    'prisma/seed/index.ts',
    '--vacancies',
    String(vacancies),
    '--candidates',
    '50',
    '--applications',
    '50',
  );
  const output = tsx(url, 'tests/bench/search-run.ts').trim().split('\n').at(-1) ?? '';
  const { app, sql, indexing, misspelt } = JSON.parse(output) as Figures;
  const ms = (value: number) => value.toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(10)} ${String(vacancies).padStart(6)} vacancies: search p50 ${ms(app.p50)} p95 ${ms(app.p95)} ms; ` +
      `bare SQL p50 ${ms(sql.p50)} p95 ${ms(sql.p95)} ms; p95 = ${(app.p95 / sql.p95).toFixed(2)} × SQL; ` +
      `first search, which indexes all: ${(indexing / 1000).toFixed(1)} s; misspelt ${ms(misspelt)} ms`,
  );
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-bench-'));
  try {
    for (const size of sizes) await measure('SQLite', `file:${path.join(folder, `${size}.db`)}`, size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const size of sizes) await withPostgres((url) => measure('PostgreSQL', url, size));
}

void main();
