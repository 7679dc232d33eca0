import { writeFacts } from '../applications/facts/commands';
import { recordAudit } from '../audit/commands';
import { system } from '../auth/viewer';
import type { Tx } from '../db/client';
import { DbNull } from '../db/values';
import type { Sweep } from './sweep';

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
  await erase(tx, ids, now);
  // A reference for each: one statement takes one value.
  for (const { reference, ...row } of rows) {
    const applicantName = reference;
    await tx.application.update({ where: { id: row.id }, data: { applicantName } });
    await writeFacts(tx, { ...row, reference, applicantName }, null);
  }
  const entry = { action: 'application.erase', resource: 'application' };
  await recordAudit(
    tx,
    system,
    ids.map((resourceId) => ({ ...entry, resourceId })),
    now,
  );
  return rows.length;
};

async function erase(tx: Tx, ids: string[], now: Date): Promise<void> {
  const applications = { applicationId: { in: ids } };
  await tx.application.updateMany({
    where: { id: { in: ids } },
    data: {
      snapshot: DbNull,
      answers: DbNull,
      nationality: null,
      gender: null,
      source: null,
      candidateId: null,
      liveKey: null,
      erasedAt: now,
    },
  });
  await tx.score.updateMany({ where: applications, data: { comment: '' } });
  await tx.stageMove.updateMany({ where: applications, data: { note: null } });
  await tx.stageMove.updateMany({
    where: { ...applications, actorKind: 'candidate' },
    data: { actorId: null },
  });
}
