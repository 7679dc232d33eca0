// One database of tests/bench/alerts.ts: prints how long its alerts take, and the same rows as bare SQL.
import { sendDueAlerts } from '../../lib/alerts/digests/commands';
import { criteriaSchema } from '../../lib/alerts/schema';
import { unsubscribeToken } from '../../lib/alerts/tokens';
import { system } from '../../lib/auth/viewer';
import { inChunks } from '../../lib/db/chunks';
import { db, disconnect, transaction } from '../../lib/db/client';
import { openSql } from './sql';

export type Figures = {
  considered: number;
  mails: number;
  /** Of telling them all, of the same rows as bare SQL, and of a call that finds nothing new. */
  seconds: number;
  sql: number;
  idle: number;
};

const followed = ['', 'water', 'eau', 'engineer', 'finance', 'data analyst', 'traduction', 'geneva'].flatMap(
  (q) =>
    [[], ['fixed_term'], ['temporary', 'internship'], ['consultant']].map((contract) =>
      criteriaSchema.parse({ q, contract }),
    ),
);
const day = 86_400_000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Alerts of verified candidates, in turn, that were last told of vacancies a month ago. */
async function follow(count: number, now: Date): Promise<void> {
  const candidates = await db().candidateAccount.findMany({
    where: { emailVerifiedAt: { not: null } },
    select: { id: true, locale: true },
  });
  const rows = Array.from({ length: count }, (_, index) => {
    const { id: candidateId, locale } = candidates[index % candidates.length]!;
    const id = `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
    const criteria = followed[index % followed.length]!;
    const frequency = 'instant' as const;
    return {
      ...{ id, candidateId, locale, name: `Alert ${index}`, criteria, frequency },
      ...{ unsubscribeHash: unsubscribeToken(id).hash, coveredUntil: new Date(now.getTime() - 30 * day) },
    };
  });
  await inChunks(rows, (data) => transaction((tx) => tx.jobAlert.createMany({ data })));
}

/** The rows that were written, once more: each batch its mails and its alerts, in a transaction. */
async function repeatAsSql(): Promise<void> {
  const sql = await openSql(process.env.DATABASE_URL ?? '');
  const alerts = await db().jobAlert.findMany({ select: { id: true } });
  await sql.all('CREATE TABLE "Again" AS SELECT * FROM "Notification" WHERE 1 = 0');
  const mails = await db().notification.findMany({ where: { template: 'job-alert' }, select: { id: true } });
  const share = mails.length / Math.ceil(alerts.length / 500);
  const quoted = (rows: { id: string }[]) => rows.map(({ id }) => `'${id}'`).join(',');
  for (let batch = 0; batch * 500 < alerts.length; batch += 1) {
    const ids = quoted(alerts.slice(batch * 500, (batch + 1) * 500));
    const written = quoted(mails.slice(Math.floor(batch * share), Math.floor((batch + 1) * share)));
    await sql.all('BEGIN');
    if (written) await sql.all(`INSERT INTO "Again" SELECT * FROM "Notification" WHERE "id" IN (${written})`);
    await sql.all(
      `UPDATE "JobAlert" SET "coveredUntil" = "coveredUntil", "lastSentAt" = "lastSentAt" WHERE "id" IN (${ids})`,
    );
    await sql.all('COMMIT');
  }
  await sql.close();
}

async function main() {
  const now = new Date();
  await follow(Number(process.argv[2]), now);
  const sent = { considered: 0, mails: 0 };
  const seconds = await timed(async () => {
    for (let last = 1; last > 0;) {
      const { considered, mails } = await sendDueAlerts(system, now);
      sent.considered += considered;
      sent.mails += mails;
      last = considered;
    }
  });
  const idle = await timed(() => sendDueAlerts(system, now));
  const sql = await timed(repeatAsSql);
  await disconnect();
  console.log(JSON.stringify({ ...sent, seconds, sql, idle } satisfies Figures));
  process.exit();
}

void main();
