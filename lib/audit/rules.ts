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
