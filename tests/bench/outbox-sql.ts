import { randomUUID } from 'node:crypto';
import { providerOf } from '../../lib/db/provider';
import type { OutgoingMail } from '../../lib/outbox/schema';
import { openSql } from './sql';

type Row = { id: string; recipient: string };
type All = (text: string, ...values: unknown[]) => Promise<Row[]>;

/** The outbox of a database, spoken to by its bare driver. */
export async function openOutbox(url: string) {
  const sqlite = providerOf(url) === 'sqlite';
  const sql = await openSql(url);
  const all: All = async (...asked) => (await sql.all(...asked)) as Row[];
  return {
    /** Takes one batch through all that delivery writes down: taken, begun and sent, a transaction each. */
    batch: (mail: OutgoingMail, size: number) => batchOf(all, sqlite, mail, size),
    close: sql.close,
  };
}

const instant = (date = new Date()) => date.toISOString().replace('Z', '+00:00');
const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');
const pairs = (values: readonly unknown[]) => values.map(() => '(?, ?)').join(', ');

async function batchOf(all: All, sqlite: boolean, mail: OutgoingMail, size: number): Promise<void> {
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

async function setEach(all: All, column: string, given: string, values: [string, string][]): Promise<void> {
  await all(
    `UPDATE "Notification" SET "${column}" = ${given} FROM (VALUES ${pairs(values)}) AS v WHERE "Notification".id = v.column1`,
    ...values.flat(),
  );
}
