// One database of tests/bench/search.ts: prints what a search takes in milliseconds, beside its bare SQL.
import { provider } from '../../lib/db/client';
import { searchVacancies } from '../../lib/vacancies/search/queries';
import { searchSchema } from '../../lib/vacancies/search/schema';
import { bareSearch } from './search-sql';
import { openSql } from './sql';

const asked = [
  {},
  { q: 'water' },
  { q: 'eau' },
  { q: 'engineer geneva' },
  { q: 'finance officer' },
  { q: 'traduction' },
  { q: 'data analyst', contract: 'temporary' },
  { contract: 'fixed_term' },
  { contract: ['internship', 'temporary'] },
  { q: 'water', page: 5 },
].map((each) => searchSchema.parse(each));
const rounds = 40;

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function main() {
  const url = process.env.DATABASE_URL ?? '';
  const sql = await openSql(url);
  const now = new Date();
  const search = (index: number) => searchVacancies(asked[index]!, index % 2 ? 'en' : 'fr', now);
  const indexing = await timed(() => search(0));
  const misspelt = await timed(() => searchVacancies(searchSchema.parse({ q: 'hidrologist' }), 'en', now));
  const took = { app: [] as number[], sql: [] as number[] };
  for (let round = -5; round < rounds; round += 1) {
    for (let index = 0; index < asked.length; index += 1) {
      const app = await timed(() => search(index));
      const bare = await timed(() => bareSearch(sql, provider(), asked[index]!, now));
      if (round >= 0) {
        took.app.push(app);
        took.sql.push(bare);
      }
    }
  }
  const of = (values: number[]) => ({ p50: percentile(values, 0.5), p95: percentile(values, 0.95) });
  console.log(JSON.stringify({ indexing, misspelt, app: of(took.app), sql: of(took.sql) }));
  await sql.close();
  process.exit();
}

void main();
