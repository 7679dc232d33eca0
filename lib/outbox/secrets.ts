import { inChunks } from '../db/chunks';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/models';
import { dropPayloadKey, withPayloadKey } from '../db/payloads';
import { addDuration } from '../time/rules';
import type { NotificationTemplate } from './schema';

/** The payload key of a link that acts for anyone who has it. */
const secretKeys = {
  'verify-email': 'url',
  'reset-password': 'url',
  'job-alert': 'token',
} as const satisfies Partial<Record<NotificationTemplate, string>>;

/** A template whose payload holds such a link. */
export type LinkTemplate = keyof typeof secretKeys;
type SecretKey = (typeof secretKeys)[LinkTemplate];
const templates = Object.keys(secretKeys) as LinkTemplate[];

/** The notifications that can no longer be rendered, because their link has been removed. */
export async function withoutLink(tx: Tx, rows: { id: string; template: string }[]): Promise<Set<string>> {
  const lost = new Set<string>();
  for (const [key, ids] of byKey(rows)) {
    const whole = new Set((await inChunks(ids, (chunk) => withPayloadKey(tx, chunk, key))).flat());
    for (const id of ids) if (!whole.has(id)) lost.add(id);
  }
  return lost;
}

/** Removes the links of settled notifications, which are never sent again. Pending ones keep theirs, whatever `where` says. */
export async function forgetLinks(tx: Tx, where: Prisma.NotificationWhereInput): Promise<void> {
  await forget(tx, { AND: [where, { status: { in: ['sent', 'cancelled'] } }] }, templates);
}

/** Removes the links of undelivered notifications once they no longer work, after `hours` for each template. */
export async function forgetExpiredLinks(
  tx: Tx,
  hours: Record<LinkTemplate, number>,
  now: Date,
): Promise<void> {
  for (const template of templates) {
    const createdAt = { lt: addDuration(now, { hours: -hours[template] }) };
    await forget(tx, { createdAt, status: { in: ['failed', 'unknown'] } }, [template]);
  }
}

async function forget(
  tx: Tx,
  where: Prisma.NotificationWhereInput,
  of: NotificationTemplate[],
): Promise<void> {
  // Without their payloads, one of which may be unreadable.
  const rows = await tx.notification.findMany({
    where: { AND: [where, { template: { in: of } }] },
    select: { id: true, template: true },
  });
  for (const [key, ids] of byKey(rows)) await inChunks(ids, (chunk) => dropPayloadKey(tx, chunk, key));
}

/** The notifications whose payload has or had a link, by its key. */
function byKey(rows: { id: string; template: string }[]): Map<SecretKey, string[]> {
  const found = new Map<SecretKey, string[]>();
  for (const { id, template } of rows) {
    const key = (secretKeys as Partial<Record<string, SecretKey>>)[template];
    if (key) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}
