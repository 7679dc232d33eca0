import { recordAudit } from '../audit/commands';
import { system } from '../auth/viewer';
import { removeFiles } from '../files/store';
import type { Sweep } from './sweep';

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
  await tx.problemReport.deleteMany({ where: { id: { in: reports.map(({ id }) => id) } } });
  const entries = reports.map(({ id }) => ({
    action: 'problem.remove',
    resource: 'problem',
    resourceId: id,
  }));
  await recordAudit(tx, system, entries, now);
  return reports.length;
};
