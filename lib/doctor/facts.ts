import { verifyAudit } from '../audit/queries';
import { authorise } from '../auth/permissions';
import type { SystemViewer } from '../auth/viewer';
import { hasScanner } from '../files/scan/scanner';
import { db } from '../db/client';
import type { Prisma } from '../db/models';
import { addDuration } from '../time/rules';
import type { Broken, Facts } from './rules';

const shown = 3;

/** The rows of a query as what breaks a rule: their number, and the first few. */
async function broken(rows: Promise<{ name: string }[]>): Promise<Broken> {
  const found = await rows;
  return { count: found.length, examples: found.slice(0, shown).map(({ name }) => name) };
}

type Names = { name: string }[];

/** Reads everything that can be wrong in the database. Names records by reference or id, never a person. */
export async function gatherFacts(viewer: SystemViewer, now: Date): Promise<Facts> {
  authorise(viewer, 'audit.read');
  const verdict = await verifyAudit(viewer);
  const anHourAgo = addDuration(now, { hours: -1 });
  return {
    audit: verdict.intact ? null : verdict.fault,
    unacknowledged: await broken(unacknowledged()),
    untold: await broken(untold()),
    stageDiffers: await broken(stageDiffers()),
    filesMissing: await broken(filesMissing()),
    filesOrphaned: await broken(filesOrphaned()),
    filesDiffer: await broken(filesDiffer()),
    filesWaiting: await broken(filesWaiting(anHourAgo)),
    mailsLate: await broken(mails({ status: 'pending', availableAt: { lt: anHourAgo } })),
    batchesStuck: await broken(batchesStuck(anHourAgo)),
    mailsUndecided: await broken(mails({ status: { in: ['failed', 'unknown'] } })),
  };
}

// The row of a mail about a competition outlives its content (lib/retention/mails.ts).
async function unacknowledged(): Promise<Names> {
  const rows = await db().application.findMany({
    where: { erasedAt: null, notifications: { none: { template: 'application-received' } } },
    select: { reference: true },
    orderBy: { reference: 'asc' },
  });
  return rows.map(({ reference }) => ({ name: reference }));
}

async function untold(): Promise<Names> {
  const rows = await db().application.findMany({
    where: {
      erasedAt: null,
      candidateId: { not: null },
      stage: { not: 'withdrawn' },
      competition: { status: 'closed' },
      notifications: { none: { template: { startsWith: 'competition-closed' } } },
    },
    select: { reference: true },
    orderBy: { reference: 'asc' },
  });
  return rows.map(({ reference }) => ({ name: reference }));
}

function stageDiffers(): Promise<Names> {
  return db().$queryRaw`
    SELECT a."reference" AS name FROM "Application" a
    WHERE a."stage" IS DISTINCT FROM (
      SELECT m."to" FROM "StageMove" m WHERE m."applicationId" = a."id" ORDER BY m."at" DESC, m."id" DESC LIMIT 1)
    ORDER BY 1`;
}

// Attachments cannot be without their file: the database holds them to it.
function filesMissing(): Promise<Names> {
  return db().$queryRaw`
    SELECT r."storageKey" AS name FROM "ProblemScreenshot" r
    WHERE NOT EXISTS (SELECT 1 FROM "StoredFile" f WHERE f."key" = r."storageKey") ORDER BY 1`;
}

function filesOrphaned(): Promise<Names> {
  return db().$queryRaw`
    SELECT f."key" AS name FROM "StoredFile" f
    WHERE NOT EXISTS (SELECT 1 FROM "ProfileAttachment" a WHERE a."fileKey" = f."key")
      AND NOT EXISTS (SELECT 1 FROM "ProblemScreenshot" s WHERE s."storageKey" = f."key") ORDER BY 1`;
}

// Sealed, a file is longer by the id of its key and 29 bytes (lib/sealing); of an infected one nothing is left.
function filesDiffer(): Promise<Names> {
  return db().$queryRaw`
    SELECT f."key" AS name FROM "StoredFile" f
    LEFT JOIN "ProblemScreenshot" s ON s."storageKey" = f."key"
    WHERE f."size" <> coalesce(s."size", f."size") OR (f."scanState" <> 'infected'
      AND length(f."bytes") <> f."size" + coalesce(29 + length(f."sealedBy"), 0)) ORDER BY 1`;
}

async function filesWaiting(before: Date): Promise<Names> {
  if (!hasScanner()) return [];
  const rows = await db().storedFile.findMany({
    where: { scanState: { in: ['pending', 'unscanned'] }, createdAt: { lt: before } },
    select: { key: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ key }) => ({ name: key }));
}

async function mails(where: Prisma.NotificationWhereInput): Promise<Names> {
  const rows = await db().notification.findMany({
    where,
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ id }) => ({ name: id }));
}

async function batchesStuck(before: Date): Promise<Names> {
  const free = [{ leaseUntil: null }, { leaseUntil: { lt: before } }];
  const rows = await db().notificationBatch.findMany({
    where: { status: 'sending', nextAttemptAt: { lt: before }, OR: free },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ id }) => ({ name: id }));
}
