// One database of tests/bench/applicants.ts: prints what a page of applicants takes, beside its bare SQL.
import type { StaffViewer } from '../../lib/auth/viewer';
import { listApplicants } from '../../lib/competitions/applicants/queries';
import { applicantQuery } from '../../lib/competitions/schema';
import { disconnect } from '../../lib/db/client';
import { idOf } from '../../prisma/seed/ids';
import { bareList, type Asked } from './applicants-sql';
import { openSql } from './sql';

type Percentiles = { p50: number; p95: number };
export type Figures = { name: string; app: Percentiles; sql: Percentiles }[];

const asked: [name: string, search: Asked][] = [
  ['first page, as they came', {}],
  ['first page, latest first', { direction: 'desc' }],
  ['first page, by name', { sort: 'name' }],
  ['first page, by stage', { sort: 'stage' }],
  ['first page of one stage', { stage: 'screening' }],
  ['a page in the middle, by name', { sort: 'name', page: 100 }],
  ['a word of a name, as they came', { q: 'camila' }],
  ['a name, by name', { q: 'Ríos, Camila', sort: 'name' }],
  ['a name that nobody has', { q: 'xylophone' }],
];
const rounds = 60;

function percentiles(values: number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  into.push(performance.now() - started);
  return result;
}

async function main() {
  const url = process.env.DATABASE_URL ?? '';
  const competitionId = idOf('competition', 0);
  const viewer: StaffViewer = {
    kind: 'staff',
    id: 'bench',
    sessionId: 'bench',
    name: 'Bench',
    role: 'recruiter',
    locale: 'en',
  };
  const sql = await openSql(url);
  const figures: Figures = [];
  for (const [name, search] of asked) {
    const parsed = applicantQuery.parse(search);
    const took = { app: [] as number[], sql: [] as number[] };
    for (let round = -5; round < rounds; round += 1) {
      const into = round < 0 ? { app: [], sql: [] } : took;
      const list = await timed(into.app, () => listApplicants(viewer, competitionId, parsed, 'en'));
      const ids = await timed(into.sql, () => bareList(sql, url, competitionId, parsed));
      if (list.rows.map(({ id }) => id).join() !== ids.join()) throw new Error(`${name}: the two differ`);
    }
    figures.push({ name, app: percentiles(took.app), sql: percentiles(took.sql) });
  }
  await sql.close();
  await disconnect();
  console.log(JSON.stringify(figures));
}

void main();
