import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { providerOf, sqlitePath } from '../../lib/db/provider';
import type { OutgoingMail } from '../../lib/outbox/schema';

type Row = { id: string; recipient: string };
type Sql = {
  /** Parameters are written ?. */
  all: (text: string, ...values: unknown[]) => Promise<Row[]>;
  close: () => Promise<void>;
};

/** The outbox of a database, spoken to by its bare driver. */
export async function openOutbox(url: string) {
  const sqlite = providerOf(url) === 'sqlite';
  const sql = sqlite ? openSqlite(url) : await openPostgres(url);
  return {
    /** Takes one batch through all that delivery writes down: taken, begun and sent, a transaction each. */
    batch: (mail: OutgoingMail, size: number) => batchOf(sql, sqlite, mail, size),
    close: sql.close,
  };
}

function openSqlite(url: string): Sql {
  const database = new Database(sqlitePath(url), { timeout: 10_000 });
  // As lib/db/client.ts.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  const statements = new Map<string, Database.Statement>();
  const prepared = (text: string) => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    all: async (text, ...values) => {
      const statement = prepared(text);
      if (statement.reader) return statement.all(...values) as Row[];
      statement.run(...values);
      return [];
    },
    close: async () => void database.close(),
  };
}

async function openPostgres(url: string): Promise<Sql> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    all: async (text, ...values) => {
      let number = 0;
      const { rows } = await client.query<Row>(
        text.replace(/\?/g, () => `$${(number += 1)}`),
        values,
      );
      return rows;
    },
    close: () => client.end(),
  };
}

const instant = (date = new Date()) => date.toISOString().replace('Z', '+00:00');
const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');
const pairs = (values: readonly unknown[]) => values.map(() => '(?, ?)').join(', ');

async function batchOf({ all }: Sql, sqlite: boolean, mail: OutgoingMail, size: number): Promise<void> {
  const whole = async (work: () => Promise<void>) => {
    await all(sqlite ? 'BEGIN IMMEDIATE' : 'BEGIN');
    await work();
    await all('COMMIT');
  };
  const skip = sqlite ? '' : 'FOR UPDATE SKIP LOCKED';
  const [id, key, lease] = [randomUUID(), `outbox/${randomUUID()}`, instant(new Date(Date.now() + 120_000))];
  let ids: string[] = [];
  await all(
    `SELECT id FROM "NotificationBatch" WHERE status = 'sending' AND "nextAttemptAt" <= ? LIMIT 1`,
    instant(),
  );
  await all(
    `SELECT id FROM "Notification" WHERE status = 'pending' AND "availableAt" <= ? LIMIT 1`,
    instant(),
  );
  await whole(async () => {
    await all(
      `SELECT id FROM "NotificationBatch" WHERE status = 'sending' AND "nextAttemptAt" <= ? AND ("leaseUntil" IS NULL OR "leaseUntil" <= ?) ORDER BY "nextAttemptAt" LIMIT 1 ${skip}`,
      ...[instant(), instant()],
    );
    const rows = await all(
      `SELECT id FROM "Notification" WHERE status = 'pending' AND "availableAt" <= ? ORDER BY "availableAt" LIMIT ${size} ${skip}`,
      instant(),
    );
    ids = rows.map((row) => row.id);
    await all(
      `INSERT INTO "NotificationBatch" (id, key, body, "nextAttemptAt", "createdAt", "leaseOwner", "leaseUntil") VALUES (?, ?, '[]', ?, ?, 'sql', ?)`,
      ...[id, key, instant(), instant(), lease],
    );
    await all(
      `UPDATE "Notification" SET status = 'sending', "batchId" = ?, "batchPosition" = NULL, "lastError" = NULL WHERE id IN (${marks(ids)})`,
      ...[id, ...ids],
    );
  });
  const members = await all(
    `SELECT id, template, recipient, locale, payload FROM "Notification" WHERE "batchId" = ? AND status = 'sending' ORDER BY "availableAt"`,
    id,
  );
  const body = members.map((member) => {
    return { ...mail, to: member.recipient, tags: { ...mail.tags, notification: member.id, batch: id } };
  });
  await whole(async () => {
    await all(
      `UPDATE "NotificationBatch" SET attempts = attempts + 1, "leaseUntil" = ?, body = ? WHERE id = ? AND status = 'sending' AND "leaseOwner" = 'sql'`,
      ...[lease, JSON.stringify(body), id],
    );
    await setEach(
      all,
      'batchPosition',
      'CAST(v.column2 AS INTEGER)',
      ids.map((each, index) => [each, String(index)]),
    );
    await all(`SELECT attempts, "firstAttemptAt", body FROM "NotificationBatch" WHERE id = ?`, id);
    await all(`UPDATE "NotificationBatch" SET "firstAttemptAt" = ? WHERE id = ?`, instant(), id);
  });
  await whole(async () => {
    await all(
      `UPDATE "NotificationBatch" SET status = 'sent', "lastError" = NULL, "leaseOwner" = NULL, "leaseUntil" = NULL, "settledAt" = ?, body = '[]' WHERE id = ? AND status IN ('sending', 'unknown')`,
      ...[instant(), id],
    );
    await all(
      `UPDATE "Notification" SET status = 'sent', "sentAt" = ?, "lastError" = NULL WHERE "batchId" = ? AND status IN ('sending', 'unknown')`,
      ...[instant(), id],
    );
    await all(
      `SELECT id, template, payload FROM "Notification" WHERE "batchId" = ? AND status IN ('sent', 'cancelled') AND template IN ('verify-email', 'reset-password', 'job-alert')`,
      id,
    );
    await setEach(
      all,
      'providerId',
      'v.column2',
      ids.map((each) => [each, randomUUID()]),
    );
  });
}

async function setEach(
  all: Sql['all'],
  column: string,
  given: string,
  values: [string, string][],
): Promise<void> {
  await all(
    `UPDATE "Notification" SET "${column}" = ${given} FROM (VALUES ${pairs(values)}) AS v WHERE "Notification".id = v.column1`,
    ...values.flat(),
  );
}
