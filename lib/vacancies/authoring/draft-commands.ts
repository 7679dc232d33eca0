import { recordAudit } from '../../audit/commands';
import { authorise } from '../../auth/permissions';
import type { StaffViewer } from '../../auth/viewer';
import { transaction, type Tx } from '../../db/client';
import { lockReferences } from '../../db/locks';
import { localDateAt } from '../../time/rules';
import { referenceOf, slugOf } from './rules';
import type { Facts } from './schema';

/** Starts a vacancy as a draft; returns its id. */
export async function draftVacancy(viewer: StaffViewer, facts: Facts, now: Date): Promise<string> {
  authorise(viewer, 'vacancy.manage');
  return transaction(async (tx) => {
    const year = Number(localDateAt(now, 'UTC').slice(0, 4));
    await lockReferences(tx);
    const reference = await freeReference(tx, facts.contractType, year);
    const data = {
      ...facts,
      grade: facts.grade || null,
      reference,
      slug: slugOf(reference, ''),
      createdById: viewer.id,
    };
    const vacancy = await tx.vacancy.create({ data });
    const entry = { action: 'vacancy.draft', resource: 'vacancy', resourceId: vacancy.id };
    await recordAudit(tx, viewer, [{ ...entry, detail: { reference } }], now);
    return vacancy.id;
  });
}

async function freeReference(tx: Tx, contractType: Facts['contractType'], year: number): Promise<string> {
  const prefix = referenceOf(contractType, year, 0).replace(/000$/, '');
  const taken = await tx.vacancy.findMany({
    where: { reference: { startsWith: prefix } },
    select: { reference: true },
  });
  const numbers = taken
    .map(({ reference }) => Number(reference.slice(prefix.length)))
    .filter(Number.isInteger);
  return referenceOf(contractType, year, Math.max(0, ...numbers) + 1);
}
