import { authorise } from '../auth/permissions';
import type { Viewer } from '../auth/viewer';
import { db } from '../db/client';
import { firstFault, firstHash, type AuditFault } from './rules';

/**
 * How many entries the log has and the hash of the last: noted elsewhere from time to time, they show later whether the
 * end of the log was cut off, which no chain shows by itself.
 */
export type AuditHead = { entries: number; hash: string };
export type AuditVerdict = { intact: true; head: AuditHead } | { intact: false; fault: AuditFault };

const pageSize = 1000;

/**
 * Reads the audit log from its first entry to its last and checks that each is as it was written and follows the one
 * before it; with a head noted earlier, that the log still contains it. Throws Forbidden to all but administrators
 * and the system.
 */
export async function verifyAudit(viewer: Viewer, noted?: AuditHead): Promise<AuditVerdict> {
  authorise(viewer, 'audit.read');
  let head: AuditHead = { entries: 0, hash: firstHash };
  let seen = noted === undefined || noted.entries === 0;
  for (;;) {
    const page = await db().auditEntry.findMany({
      where: { sequence: { gt: head.entries } },
      orderBy: { sequence: 'asc' },
      take: pageSize,
    });
    const fault = firstFault(head, page);
    if (fault) return { intact: false, fault };
    seen ||= page.some(({ sequence, hash }) => sequence === noted?.entries && hash === noted.hash);
    const last = page.at(-1);
    if (last) head = { entries: last.sequence, hash: last.hash };
    if (page.length < pageSize) break;
  }
  return seen ? { intact: true, head } : { intact: false, fault: { at: head.entries + 1, kind: 'cut' } };
}
