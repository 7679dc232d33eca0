import type { ReadDb } from '../db/client';

/** One entry of the log as those who may read the record it is about see it. */
export type Entry = {
  sequence: number;
  at: Date;
  actorId: string | null;
  action: string;
  resourceId: string;
  detail: unknown;
};

type Wanted = { resourceId: string } | { action: string };

/** What the log has about one record of a kind, or of one action on any, oldest first. The caller has checked who may know. */
export async function entriesAbout(
  client: Pick<ReadDb, 'auditEntry'>,
  resource: string,
  wanted: Wanted,
): Promise<Entry[]> {
  return client.auditEntry.findMany({
    where: { resource, ...wanted },
    orderBy: { sequence: 'asc' },
    select: { sequence: true, at: true, actorId: true, action: true, resourceId: true, detail: true },
  });
}
