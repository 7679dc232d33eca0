import { provider, type Tx } from './client';
import { Prisma } from './generated/sqlite/client';

/**
 * Makes transactions on one competition take turns: submitting, withdrawing, moving and closing see each other's
 * results whole. SQLite has one writer anyway; PostgreSQL locks the row until the transaction ends.
 */
export async function lockCompetition(tx: Tx, competitionId: string): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT id FROM "Competition" WHERE id = ${competitionId} FOR UPDATE`;
}

/**
 * Makes changes of one vacancy take turns, also while it has no competition: what each finds is still so when it writes.
 * Rows that refer to the vacancy may be written meanwhile.
 */
export async function lockVacancy(tx: Tx, vacancyId: string): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT id FROM "Vacancy" WHERE id = ${vacancyId} FOR NO KEY UPDATE`;
}

/**
 * Makes transactions on one account take turns: what a sign-in, a change and a reset of its password find is still so
 * when they write. Rows that refer to the account may be written meanwhile.
 */
export async function lockAccount(tx: Tx, kind: 'candidate' | 'staff', id: string): Promise<void> {
  if (provider() === 'sqlite') return;
  if (kind === 'candidate')
    await tx.$queryRaw`SELECT id FROM "CandidateAccount" WHERE id = ${id} FOR NO KEY UPDATE`;
  else await tx.$queryRaw`SELECT id FROM "StaffAccount" WHERE id = ${id} FOR NO KEY UPDATE`;
}

// SQLite has one writer anyway.
async function takeTurns(tx: Tx, lock: number): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${lock})) AS locked`;
}

const auditLock = 7_016_001;

/** Makes writers of the audit log take turns, since each entry's hash covers the one before it. */
export async function lockAudit(tx: Tx): Promise<void> {
  await takeTurns(tx, auditLock);
}

/**
 * Locks the batch whose turn it is at `now`, and returns its id: due, and belonging to no living process. Another
 * process asking at the same time gets the next one (PostgreSQL) or its turn (SQLite).
 */
export async function lockDueBatch(tx: Tx, now: Date): Promise<string | null> {
  if (provider() === 'sqlite') {
    const free = { OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] };
    const row = await tx.notificationBatch.findFirst({
      where: { status: 'sending', nextAttemptAt: { lte: now }, ...free },
      orderBy: { nextAttemptAt: 'asc' },
      select: { id: true },
    });
    return row?.id ?? null;
  }
  const at = now.toISOString();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "NotificationBatch"
    WHERE status = 'sending' AND "nextAttemptAt" <= CAST(${at} AS timestamptz) AT TIME ZONE 'UTC'
      AND ("leaseUntil" IS NULL OR "leaseUntil" <= CAST(${at} AS timestamptz) AT TIME ZONE 'UTC')
    ORDER BY "nextAttemptAt" LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return rows[0]?.id ?? null;
}

/** Locks up to `most` notifications waiting to be sent at `now`, oldest first, that no other process has locked; their ids. */
export async function lockPending(tx: Tx, now: Date, most: number): Promise<string[]> {
  if (provider() === 'sqlite') {
    const rows = await tx.notification.findMany({
      where: { status: 'pending', availableAt: { lte: now } },
      orderBy: { availableAt: 'asc' },
      take: most,
      select: { id: true },
    });
    return rows.map((row) => row.id);
  }
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Notification"
    WHERE status = 'pending' AND "availableAt" <= CAST(${now.toISOString()} AS timestamptz) AT TIME ZONE 'UTC'
    ORDER BY "availableAt" LIMIT ${most} FOR UPDATE SKIP LOCKED`;
  return rows.map((row) => row.id);
}

/** Makes changes of one profile take turns, so that each is decided by what the one before it left. */
export async function lockProfile(tx: Tx, profileId: string): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT id FROM "CandidateProfile" WHERE id = ${profileId} FOR UPDATE`;
}

/** Makes changes of one candidate's alerts take turns, so that their limit holds. */
export async function lockCandidate(tx: Tx, candidateId: string): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT id FROM "CandidateAccount" WHERE id = ${candidateId} FOR NO KEY UPDATE`;
}

const reportLock = 7_016_002;

/** Makes reports from one address take turns, so that the same one sent twice is kept once. */
export async function lockReporter(tx: Tx, email: string): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${reportLock}, hashtext(${email}))) AS locked`;
}

/** Locks those of these alerts that no other process has locked; their ids. */
export async function lockAlerts(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (provider() === 'sqlite' || ids.length === 0) return [...ids];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "JobAlert" WHERE id IN (${Prisma.join([...ids])}) ORDER BY id FOR UPDATE SKIP LOCKED`;
  return rows.map((row) => row.id);
}

/** Keeps notifications as they are read until the transaction ends. */
export async function lockNotifications(tx: Tx, ids: readonly string[]): Promise<void> {
  if (provider() === 'sqlite' || ids.length === 0) return;
  await tx.$queryRaw`SELECT id FROM "Notification" WHERE id IN (${Prisma.join([...ids])}) ORDER BY id FOR UPDATE`;
}

const retentionLock = 7_016_003;

/** Makes processes that remove what is past its time take turns, so that each removal is recorded once. */
export async function lockRetention(tx: Tx): Promise<void> {
  await takeTurns(tx, retentionLock);
}

/** Keeps an account to the transaction that deletes it: nothing that refers to it is written meanwhile. */
export async function lockAccountAlone(tx: Tx, id: string): Promise<void> {
  if (provider() === 'sqlite') return;
  await tx.$queryRaw`SELECT id FROM "CandidateAccount" WHERE id = ${id} FOR UPDATE`;
}

const searchLock = 7_016_004;

/** Makes writers of the index of notices take turns until their transactions end. */
export async function lockSearch(tx: Tx): Promise<void> {
  await takeTurns(tx, searchLock);
}

const referenceLock = 7_016_005;

/** Makes those who give vacancies their references take turns, so that no two take the same one. */
export async function lockReferences(tx: Tx): Promise<void> {
  await takeTurns(tx, referenceLock);
}
