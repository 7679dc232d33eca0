import { createHash } from 'node:crypto';
import { db } from '@/lib/db/client';
import { openBulk } from '@/prisma/seed/bulk';
import { writeDemonstration } from '@/prisma/seed/load';
import type { Sizes } from '@/prisma/seed/options';
import type { Writer } from '@/prisma/seed/rows';

export const now = new Date('2026-11-24T10:00:00Z');
export const usual: Sizes = { candidates: 300, applications: 2000 };

/** Runs `work` on the test's database as the seed does. */
export async function inBulk(work: (writer: Writer) => Promise<void>, reset = false) {
  const bulk = await openBulk(process.env.DATABASE_URL ?? '');
  try {
    return await bulk.load(work, reset);
  } finally {
    await bulk.close();
  }
}

/** Loads the demonstration data; returns how many rows of each table were written. */
export function load(sizes: Sizes = usual, reset = false) {
  return inBulk((writer) => writeDemonstration(writer, sizes, now), reset);
}

/** A fingerprint of every row the seed writes, but for the hashes of passwords and what is sealed, which are never the same twice. */
export async function digest(): Promise<string> {
  const orderBy = { id: 'asc' } as const;
  const omit = { passwordHash: true } as const;
  const rows = [
    await db().dutyStation.findMany({ orderBy }),
    await db().staffAccount.findMany({ orderBy, omit }),
    await db().vacancy.findMany({ orderBy }),
    await db().vacancyText.findMany({ orderBy }),
    await db().screeningQuestion.findMany({ orderBy }),
    await db().competition.findMany({ orderBy }),
    await db().panelMember.findMany({ orderBy: { competitionId: 'asc' } }),
    await db().candidateAccount.findMany({ orderBy, omit }),
    await db().consent.findMany({ orderBy }),
    await db().employeeProfile.findMany({ orderBy: { accountId: 'asc' } }),
    await db().candidateProfile.findMany({ orderBy }),
    await db().profileSection.findMany({ orderBy: { profileId: 'asc' } }),
    await db().profileEntry.findMany({ orderBy }),
    await db().application.findMany({ orderBy }),
    await db().submission.findMany({ orderBy }),
    await db().stageMove.findMany({ orderBy }),
    await db().notification.findMany({ orderBy }),
    await db().problemReport.findMany({ orderBy }),
    await db().auditEntry.findMany({ orderBy: { sequence: 'asc' } }),
  ];
  return createHash('sha256')
    .update(JSON.stringify(rows).replaceAll(/"sealed:[^"]+"/g, '"sealed"'))
    .digest('hex');
}
