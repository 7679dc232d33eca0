import { createHash } from 'node:crypto';

export type AuditRecord = {
  sequence: number;
  at: Date;
  actorKind: 'candidate' | 'staff' | 'system';
  actorId: string | null;
  action: string;
  resource: string;
  resourceId: string;
  detail: unknown;
};

export const firstHash = '0'.repeat(64);

/** SHA-256 (hex) over the previous entry's hash and every field of this one, in a fixed order. */
export function auditHash(previousHash: string, record: AuditRecord): string {
  const { sequence, at, actorKind, actorId, action, resource, resourceId, detail } = record;
  const fields = [previousHash, sequence, at.toISOString(), actorKind, actorId, action, resource, resourceId];
  return createHash('sha256')
    .update(JSON.stringify([...fields, canonical(detail)]))
    .digest('hex');
}

// PostgreSQL's jsonb does not keep the order of keys, so the hash must not depend on it.
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]);
}

/** What is wrong with the log, first at the entry with the number `at`. */
export type AuditFault = { at: number; kind: 'missing' | 'changed' | 'cut' };

export type StoredAudit = AuditRecord & { previousHash: string; hash: string };

// Earlier releases took an absent detail into the hash as nothing, and stored an empty one.
function isAsWritten(entry: StoredAudit, previousHash: string): boolean {
  if (entry.hash === auditHash(previousHash, entry)) return true;
  return (
    JSON.stringify(entry.detail) === '{}' &&
    entry.hash === auditHash(previousHash, { ...entry, detail: undefined })
  );
}

/** The first of `entries`, in order, that is not as written or does not follow the one before; null when none is. */
export function firstFault(
  before: { entries: number; hash: string },
  entries: readonly StoredAudit[],
): AuditFault | null {
  let { entries: sequence, hash } = before;
  for (const entry of entries) {
    sequence += 1;
    if (entry.sequence !== sequence) return { at: sequence, kind: 'missing' };
    if (entry.previousHash !== hash || !isAsWritten(entry, hash)) return { at: sequence, kind: 'changed' };
    hash = entry.hash;
  }
  return null;
}
