import type { Tx } from '../db/client';
import type { RetentionCutoffs } from './rules';
import { removeAccounts } from '../accounts/removal';
import { recordAudit } from '../audit/commands';
import { system } from '../auth/viewer';
import type { NotificationStatus, Prisma } from '../db/models';
import { readContent } from '../profiles/queries';
import { completeness } from '../profiles/rules';
import { withdrawnUnexamined, type Unexamined } from '../db/unexamined';
import { writeFacts } from '../applications/facts/commands';
import { DbNull } from '../db/values';
import { removeFiles, removeUnpointed } from '../files/store';

/**
 * Removes, in the caller's transaction, at most so many records of one kind that have been kept for their period, and
 * puts that in the audit log; says how many it took. Called again until it takes fewer.
 */
export type Sweep = (tx: Tx, ends: RetentionCutoffs, now: Date, most: number) => Promise<number>;

/**
 * Accounts whose profile was never finished, or never begun, and that nobody has used since: no session, no change to
 * account, profile, draft or file. What an ended session was last used is kept as the change of its account (session-rows.ts).
 * Someone who has applied, or is still being sent alerts, has an account in use.
 */
function unused({ unfinished: end }: RetentionCutoffs): Prisma.CandidateAccountWhereInput {
  const old = { lte: end };
  const recent = { updatedAt: { gt: end } };
  const unfinished = {
    completedAt: null,
    updatedAt: old,
    entries: { none: recent },
    sections: { none: recent },
    attachments: { none: { createdAt: { gt: end } } },
  };
  return {
    createdAt: old,
    updatedAt: old,
    sessions: { none: { lastSeenAt: { gt: end } } },
    applications: { none: {} },
    alerts: { none: { active: true } },
    drafts: { none: recent },
    applicationDrafts: { none: recent },
    OR: [{ profile: null }, { profile: unfinished }],
  };
}

/** Removes accounts with an unfinished profile that have not been used for the period. */
export const unusedAccounts: Sweep = async (tx, ends, now, most) => {
  const rows = await tx.candidateAccount.findMany({
    where: unused(ends),
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true, profile: { select: { id: true } } },
  });
  const removed: string[] = [];
  for (const { id, profile } of rows)
    if (!(profile && (await isComplete(tx, id, profile.id, now)))) removed.push(id);
  await removeAccounts(tx, removed);
  await auditEach(tx, { action: 'account.expire', resource: 'account' }, removed, now);
  return rows.length;
};

// A profile finished before it was noted when has no such date yet. It gets one, and is not looked at again.
async function isComplete(tx: Tx, accountId: string, profileId: string, now: Date): Promise<boolean> {
  if (!completeness(await readContent(tx, accountId)).complete) return false;
  await tx.candidateProfile.update({ where: { id: profileId }, data: { completedAt: now } });
  return true;
}

/**
 * Makes applications of competitions that ended long ago anonymous: who applied, what they wrote and what was written
 * about them goes, with all that was derived from it; stages, dates and scores stay, which reports count. The name in
 * lists becomes the reference.
 */
export const oldApplications: Sweep = async (tx, { applications: end }, now, most) => {
  const rows = await tx.application.findMany({
    where: {
      erasedAt: null,
      competition: {
        OR: [
          { status: 'closed', closedAt: { lte: end } },
          { status: 'cancelled', vacancy: { cancelledAt: { lte: end } } },
        ],
      },
    },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true, reference: true, competitionId: true, submittedAt: true },
  });
  const ids = rows.map(({ id }) => id);
  await empty(tx, rows);
  await makeAnonymous(tx, ids, now);
  await auditEach(tx, { action: 'application.erase', resource: 'application' }, ids, now);
  return rows.length;
};

/**
 * Empties applications that were withdrawn before anyone examined them: what was sent goes, and the applicant's name in
 * lists. They still see that they applied and withdrew.
 */
export const unexaminedApplications: Sweep = async (tx, { unexamined: end }, now, most) => {
  const rows = await withdrawnUnexamined(tx, end, most);
  await empty(tx, rows);
  const ids = rows.map(({ id }) => id);
  await auditEach(tx, { action: 'application.empty', resource: 'application' }, ids, now);
  return rows.length;
};

/** Removes what was sent with applications, and all that was derived from it. */
async function empty(tx: Tx, rows: readonly Unexamined[]): Promise<void> {
  const sent = { submission: { applicationId: { in: rows.map(({ id }) => id) } } };
  const files = await tx.submissionFile.findMany({ where: sent, select: { fileKey: true } });
  await tx.submissionFile.deleteMany({ where: sent });
  await removeUnpointed(
    tx,
    files.map(({ fileKey }) => fileKey),
  );
  await tx.submission.updateMany({
    where: { applicationId: { in: rows.map(({ id }) => id) } },
    data: { snapshot: DbNull, answers: DbNull, letter: null, keyId: '' },
  });
  // A reference for each: one statement takes one value.
  for (const { reference, ...row } of rows) {
    await tx.application.update({
      where: { id: row.id },
      data: { applicantName: reference, nationality: null, source: null },
    });
    await writeFacts(tx, { ...row, reference, applicantName: reference }, null);
  }
}

async function makeAnonymous(tx: Tx, ids: string[], now: Date): Promise<void> {
  const applications = { applicationId: { in: ids } };
  await tx.application.updateMany({
    where: { id: { in: ids } },
    data: { candidateId: null, liveKey: null, erasedAt: now },
  });
  await tx.score.updateMany({ where: applications, data: { comment: '' } });
  await tx.stageMove.updateMany({ where: applications, data: { note: null } });
  await tx.stageMove.updateMany({
    where: { ...applications, actorKind: 'candidate' },
    data: { actorId: null },
  });
}

// What waits or is under way stays, however old: it is still to be sent.
const settled: NotificationStatus[] = ['sent', 'failed', 'unknown', 'cancelled'];

/**
 * Removes notifications long settled. Of those about a competition a row without anything personal stays, by which its
 * report still counts how many were notified; one that was never decided about is cancelled, since nothing is left to send.
 */
export const oldNotifications: Sweep = async (tx, { mails: end }, now, most) => {
  const rows = await tx.notification.findMany({
    where: {
      status: { in: settled },
      recipient: { not: '' },
      OR: [{ sentAt: { lte: end } }, { sentAt: null, createdAt: { lte: end } }],
    },
    orderBy: { createdAt: 'asc' },
    take: most,
    select: { id: true, competitionId: true },
  });
  const counted = rows.filter(({ competitionId }) => competitionId !== null).map(({ id }) => id);
  const others = rows.filter(({ competitionId }) => competitionId === null).map(({ id }) => id);
  await strip(tx, counted);
  await tx.notification.deleteMany({ where: { id: { in: others }, status: { in: settled } } });
  await audit(tx, 'notification.remove', { emptied: counted.length, removed: others.length }, now);
  return rows.length;
};

async function strip(tx: Tx, ids: string[]): Promise<void> {
  const links = { candidateId: null, batchId: null, batchPosition: null, providerId: null };
  await tx.notification.updateMany({
    where: { id: { in: ids }, status: { in: settled } },
    data: { recipient: '', payload: {}, lastError: null, ...links },
  });
  await tx.notification.updateMany({
    where: { id: { in: ids }, status: { in: ['failed', 'unknown'] } },
    data: { status: 'cancelled' },
  });
}

/** Removes batches long settled that no notification belongs to any more. */
export const oldBatches: Sweep = async (tx, { mails: end }, now, most) => {
  const rows = await tx.notificationBatch.findMany({
    where: { status: { not: 'sending' }, settledAt: { lte: end }, notifications: { none: {} } },
    orderBy: { settledAt: 'asc' },
    take: most,
    select: { id: true },
  });
  await tx.notificationBatch.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  await audit(tx, 'notification.remove-batches', { removed: rows.length }, now);
  return rows.length;
};

/** Removes mail that went nowhere and was kept here to be read. */
export const oldMailbox: Sweep = async (tx, { mails: end }, now, most) => {
  const rows = await tx.mailboxMessage.findMany({
    where: { receivedAt: { lte: end } },
    orderBy: { receivedAt: 'asc' },
    take: most,
    select: { id: true },
  });
  await tx.mailboxMessage.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  await audit(tx, 'mailbox.remove', { removed: rows.length }, now);
  return rows.length;
};

// One entry for many: which mail it was would say to whom.
async function audit(tx: Tx, action: string, detail: Record<string, number>, now: Date): Promise<void> {
  if (Object.values(detail).every((count) => count === 0)) return;
  await recordAudit(tx, system, [{ action, resource: 'outbox', resourceId: 'retention', detail }], now);
}

/** Removes messages to support, with their screenshots, whether or not anyone has dealt with them since. */
export const oldReports: Sweep = async (tx, { mails: end }, now, most) => {
  const reports = await tx.problemReport.findMany({
    where: { createdAt: { lte: end } },
    orderBy: { createdAt: 'asc' },
    take: most,
    select: { id: true, screenshots: { select: { storageKey: true } } },
  });
  const files = reports.flatMap(({ screenshots }) => screenshots.map(({ storageKey }) => storageKey));
  await removeFiles(tx, files);
  const ids = reports.map(({ id }) => id);
  await tx.problemReport.deleteMany({ where: { id: { in: ids } } });
  await auditEach(tx, { action: 'problem.remove', resource: 'problem' }, ids, now);
  return reports.length;
};

type What = { action: string; resource: string };

function auditEach(tx: Tx, what: What, ids: readonly string[], now: Date): Promise<void> {
  return recordAudit(
    tx,
    system,
    ids.map((resourceId) => ({ ...what, resourceId })),
    now,
  );
}
