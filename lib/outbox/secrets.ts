import { linkHours } from '../accounts/rules';
import { inChunks } from '../db/chunks';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/sqlite/client';
import { dropPayloadKey } from '../db/payloads';
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

/** Whether a payload can still be made into mail: its link has not been taken out. */
export function isWhole({ template, payload }: { template: string; payload: unknown }): boolean {
  const secret = secrets[template as NotificationTemplate];
  return !secret || (typeof payload === 'object' && payload !== null && secret.key in payload);
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
  const rows = await tx.notification.findMany({
    where: { AND: [where, { template: { in: of } }] },
    select: { id: true, template: true, payload: true },
  });
  const whole = rows.filter(isWhole);
  for (const key of ['url', 'token'] as const) {
    const ids = whole
      .filter(({ template }) => secrets[template as NotificationTemplate]?.key === key)
      .map(({ id }) => id);
    await inChunks(ids, (chunk) => dropPayloadKey(tx, chunk, key));
  }
}
