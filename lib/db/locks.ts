import { provider, type Tx } from './client';

/**
 * Makes transactions on one competition take turns: submitting, withdrawing, moving and closing see each other's
 * results whole. SQLite has one writer anyway; PostgreSQL locks the row until the transaction ends.
 */
export async function lockCompetition(tx: Tx, competitionId: string): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT id FROM "Competition" WHERE id = ${competitionId} FOR UPDATE`;
}

const auditLock = 7_016_001;

/** Makes writers of the audit log take turns, since each entry's hash covers the one before it. */
export async function lockAudit(tx: Tx): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${auditLock})) AS locked`;
}
