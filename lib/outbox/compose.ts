import { z } from 'zod';
import { renderMail } from '../../emails/render';
import { isMailAddress } from '../forms/fields';
import { senderOf } from '../i18n/organisation';
import { db, transaction } from '../db/client';
import type { Prisma } from '../db/models';
import { isUnreadable } from '../db/payloads';
import { reasonText } from './rules';
import { payloadSchemas, type NotificationTemplate, type OutgoingMail } from './schema';

export type Composed = {
  mails: OutgoingMail[];
  /** Notifications that cannot be made into mail, with the reason. */
  failures: { id: string; reason: string }[];
};

/** Writes the mails of a new batch. A notification that cannot be written fails alone. */
export async function compose(batchId: string): Promise<Composed> {
  const members = await membersOf(batchId);
  const composed: Composed = { mails: [], failures: [] };
  for (const { id, content } of members) {
    const written = content ? write(content, id, batchId) : reasonText('template', unreadable);
    if (typeof written === 'string') composed.failures.push({ id, reason: written });
    else composed.mails.push(written);
  }
  return composed;
}

const parts = { template: true, recipient: true, locale: true, payload: true } as const;
type Content = Prisma.NotificationGetPayload<{ select: typeof parts }>;
type Member = { id: string; /** Null when it cannot be read. */ content: Content | null };

const unreadable = 'what it is to say cannot be read';

async function membersOf(batchId: string): Promise<Member[]> {
  const where = { batchId, status: 'sending' } as const;
  const ids = await db().notification.findMany({
    where,
    orderBy: { availableAt: 'asc' },
    select: { id: true },
  });
  const rows = await contents(() => db().notification.findMany({ where, select: { id: true, ...parts } }));
  if (rows) {
    const found = new Map(rows.map(({ id, ...content }) => [id, content]));
    return ids.map(({ id }) => ({ id, content: found.get(id) ?? null }));
  }
  const members: Member[] = [];
  // One after the other: Prisma makes one query of several findUnique at a time, which would fail together.
  for (const { id } of ids)
    members.push({
      id,
      content: await contents(() => db().notification.findFirst({ where: { id }, select: parts })),
    });
  return members;
}

/** What a query gives, or null when something of it cannot be read. */
async function contents<T>(query: () => Promise<T>): Promise<T | null> {
  try {
    return await query();
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

/** One mail, or the reason why there is none: never with what was to be in it, which is for nobody else to read. */
function write({ template, recipient, locale, payload }: Content, id: string, batch: string) {
  if (!isMailAddress(recipient))
    return reasonText('address', 'the address is not one that mail can be sent to');
  if (!isTemplate(template)) return reasonText('template', 'there is no such template');
  try {
    const mail = renderMail({ template, locale, payload });
    return { from: senderOf(locale), to: recipient, ...mail, tags: { notification: id, batch, template } };
  } catch (error) {
    return reasonText('template', `${template}: ${faultOf(error)}`);
  }
}

function isTemplate(template: string): template is NotificationTemplate {
  return Object.hasOwn(payloadSchemas, template);
}

function faultOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return `it could not be written (${(error as Error).name})`;
  return error.issues.map(({ path, code }) => `${path.join('.') || 'all of it'} (${code})`).join(', ');
}

/** Takes what could not be written out of its batch, as failed; a batch left without members is removed. */
export async function dropUnwritten(
  batchId: string,
  owner: string,
  { mails, failures }: Composed,
): Promise<void> {
  await transaction(async (tx) => {
    const mine = await tx.notificationBatch.count({ where: { id: batchId, leaseOwner: owner } });
    if (mine === 0) return;
    for (const { id, reason } of failures)
      await tx.notification.updateMany({
        where: { id, batchId, status: 'sending' },
        data: { status: 'failed', lastError: reason, batchId: null },
      });
    if (mails.length === 0) await tx.notificationBatch.deleteMany({ where: { id: batchId } });
  });
}
