// npx tsx tests/bench/search.ts: what a search costs in process, beside the same query as bare SQL in the same run, with
// 500, 5,000 and 50,000 vacancies on both databases. Figures are printed, never asserted.
import { figuresOf, onBothDatabases, tsx } from './tsx';

const sizes = (process.argv[2] ?? '500,5000,50000').split(',');
type Figures = Record<'app' | 'sql', { p50: number; p95: number }> & { indexing: number; misspelt: number };

async function measure(name: string, DATABASE_URL: string, vacancies: string): Promise<void> {
  const env = { DATABASE_URL };
  const scale = ['--vacancies', vacancies, '--candidates', '50', '--applications', '50'];
  await tsx(env, 'prisma/migrate.ts');
  await tsx(env, 'prisma/seed/index.ts', ...scale);
  const { app, sql, indexing, misspelt } = await figuresOf<Figures>(env, 'tests/bench/search-run.ts');
  const ms = (value: number) => value.toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(10)} ${vacancies.padStart(6)} vacancies: search p50 ${ms(app.p50)} p95 ${ms(app.p95)} ms; ` +
      `bare SQL p50 ${ms(sql.p50)} p95 ${ms(sql.p95)} ms; p95 = ${(app.p95 / sql.p95).toFixed(2)} × SQL; ` +
      `first search, which indexes all: ${(indexing / 1000).toFixed(1)} s; misspelt ${ms(misspelt)} ms`,
  );
}

void onBothDatabases(sizes, measure);
