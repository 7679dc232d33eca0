// npx tsx tests/bench/alerts.ts [alerts]: what telling 100,000 job alerts of new vacancies takes until their mails are in the
// outbox, beside writing down the same rows as bare SQL in the same run, on both databases. Figures are printed, never
// asserted.
import type { Figures } from './alerts-run';
import { figuresOf, onBothDatabases, tsx } from './tsx';

const count = process.argv[2] ?? '100000';

async function measure(name: string, DATABASE_URL: string): Promise<void> {
  const env = { DATABASE_URL };
  await tsx(env, 'prisma/migrate.ts');
  await tsx(env, 'prisma/seed/index.ts', '--candidates', '2000', '--applications', '50');
  const { considered, mails, seconds, sql, idle } = await figuresOf<Figures>(
    env,
    'tests/bench/alerts-run.ts',
    count,
  );
  console.log(
    `${name.padEnd(10)} ${considered} alerts, ${mails} mails in ${seconds.toFixed(1)} s: ${Math.round(considered / seconds)} alerts/s; ` +
      `the same rows as bare SQL ${sql.toFixed(1)} s, ${(seconds / sql).toFixed(1)} × SQL; with nothing new ${(idle * 1000).toFixed(1)} ms`,
  );
}

void onBothDatabases(['alerts'], measure);
