import type { Viewer } from '../auth/viewer';
import type { Tx } from '../db/client';
import { lockAudit } from '../db/locks';
import { auditHash, firstHash, type AuditRecord } from './rules';

export type NewAuditEntry = {
  /** `resource.verb`, e.g. `application.submit` */
  action: string;
  resource: string;
  resourceId: string;
  detail?: Record<string, string | number | boolean | null | string[]>;
};

/** Appends entries to the audit log in the caller's transaction, chained to the last one. `now` is the instant of all of them. */
export async function recordAudit(
  tx: Tx,
  viewer: Viewer,
  entries: NewAuditEntry[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) return;
  await lockAudit(tx);
  const last = await tx.auditEntry.findFirst({ orderBy: { sequence: 'desc' } });
  let sequence = last?.sequence ?? 0;
  let previousHash = last?.hash ?? firstHash;
  const actor = actorOf(viewer);
  const rows = entries.map((entry) => {
    sequence += 1;
    const record = { sequence, at: now, ...actor, ...entry, detail: entry.detail ?? {} };
    const hash = auditHash(previousHash, record);
    const row = { ...record, previousHash, hash };
    previousHash = hash;
    return row;
  });
  await tx.auditEntry.createMany({ data: rows });
}

function actorOf(viewer: Viewer): Pick<AuditRecord, 'actorKind' | 'actorId'> {
  if (viewer.kind === 'candidate') return { actorKind: 'candidate', actorId: viewer.id };
  if (viewer.kind === 'staff' || viewer.kind === 'entrant') return { actorKind: 'staff', actorId: viewer.id };
  return { actorKind: 'system', actorId: null };
}
