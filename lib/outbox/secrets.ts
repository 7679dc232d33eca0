import { linkHours } from '../accounts/rules';
import { inChunks } from '../db/chunks';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/models';
import { dropPayloadKey, withPayloadKey } from '../db/payloads';
import { after } from '../time/rules';
import type { NotificationTemplate } from './schema';

type Secret = { key: 'url' | 'token'; /** How long a mail that was not sent may still be. */ hours: number };

/** Where the payloads of mails hold a link that does something for whoever has it. */
const secrets: Partial<Record<NotificationTemplate, Secret>> = {
  'verify-email': { key: 'url', hours: linkHours.verify_email },
  'reset-password': { key: 'url', hours: linkHours.reset_password },
  'job-alert': { key: 'token', hours: 30 * 24 },
};
const templates = Object.keys(secrets) as NotificationTemplate[];

/** Those of these notifications that can no longer be made into mail: their link has been taken out. */
export async function withoutLink(tx: Tx, rows: { id: string; template: string }[]): Promise<Set<string>> {
  const lost = new Set<string>();
  for (const [key, ids] of byKey(rows)) {
    const whole = new Set((await inChunks(ids, (chunk) => withPayloadKey(tx, chunk, key))).flat());
    for (const id of ids) if (!whole.has(id)) lost.add(id);
  }
  return lost;
}

/**
 * Takes the links out of notifications that are settled: nothing repeats them any more, and what a mail said is told
 * without them. What is still to be sent keeps its own, whatever `where` says.
 */
export async function forgetLinks(tx: Tx, where: Prisma.NotificationWhereInput): Promise<void> {
  await forget(tx, { AND: [where, { status: { in: ['sent', 'cancelled'] } }] }, templates);
}

/** Takes the links out of what was not sent and may be decided about, once they have stopped working. */
export async function forgetExpiredLinks(tx: Tx, now: Date): Promise<void> {
  for (const template of templates) {
    const createdAt = { lt: after(now, { hours: -(secrets[template]?.hours ?? 0) }) };
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

/** The notifications whose payload has or had a link, by where it is. */
function byKey(rows: { id: string; template: string }[]): Map<Secret['key'], string[]> {
  const found = new Map<Secret['key'], string[]>();
  for (const { id, template } of rows) {
    const secret = secrets[template as NotificationTemplate];
    if (secret) found.set(secret.key, [...(found.get(secret.key) ?? []), id]);
  }
  return found;
}
