// npx tsx tests/bench/applicants.ts [applicants] [applications]: what a page of the applicants of one competition costs in
// process, beside the same rows as bare SQL in the same run, on both databases. 10,000 applicants among 1,000,000
// applications unless other numbers are given. Figures are printed, never asserted.
import { figuresOf, onBothDatabases, tsx } from './tsx';
import type { Figures } from './applicants-run';

const [applicants = '10000', applications = '1000000'] = process.argv.slice(2);

async function measure(provider: string, DATABASE_URL: string): Promise<void> {
  const env = { DATABASE_URL };
  await tsx(env, 'prisma/migrate.ts');
  await tsx(env, 'tests/bench/applicants-load.ts', applicants, applications);
  const figures = await figuresOf<Figures>(env, 'tests/bench/applicants-run.ts');
  console.log(`${provider}, ${applicants} applicants among ${applications} applications:`);
  for (const { name, app, sql } of figures)
    console.log(
      `  ${name.padEnd(34)} p50 ${app.p50.toFixed(1).padStart(7)} ms, p95 ${app.p95.toFixed(1).padStart(7)} ms; ` +
        `bare SQL p50 ${sql.p50.toFixed(1).padStart(7)} ms; p50 = ${(app.p50 / sql.p50).toFixed(2)} × SQL`,
    );
}

void onBothDatabases(['applicants'], measure);
