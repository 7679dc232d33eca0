import { z } from 'zod';
import { renderMail } from '../../emails/render';
import { senderOf } from '../i18n/organisation';
import { db, transaction } from '../db/client';
import { reasonText } from './rules';
import { payloadSchemas, type NotificationTemplate, type OutgoingMail } from './schema';

export type Composed = {
  mails: OutgoingMail[];
  /** Notifications that cannot be made into mail, with the reason. */
  failures: { id: string; reason: string }[];
};

const address = z.email();

/** Writes the mails of a new batch. A notification that cannot be written fails alone. */
export async function compose(batchId: string): Promise<Composed> {
  const members = await db().notification.findMany({
    where: { batchId, status: 'sending' },
    orderBy: { availableAt: 'asc' },
    select: { id: true, template: true, recipient: true, locale: true, payload: true },
  });
  const composed: Composed = { mails: [], failures: [] };
  for (const { id, template, recipient, locale, payload } of members) {
    if (!address.safeParse(recipient).success) {
      const reason = reasonText('address', `${JSON.stringify(recipient)} is not a mail address`);
      composed.failures.push({ id, reason });
      continue;
    }
    try {
      const mail = renderMail({ template: knownTemplate(template), locale, payload });
      const tags = { notification: id, batch: batchId, template };
      composed.mails.push({ from: senderOf(locale), to: recipient, ...mail, tags });
    } catch (error) {
      composed.failures.push({ id, reason: reasonText('template', `${template}: ${messageOf(error)}`) });
    }
  }
  return composed;
}

function knownTemplate(template: string): NotificationTemplate {
  if (Object.hasOwn(payloadSchemas, template)) return template as NotificationTemplate;
  throw new Error('no such template');
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
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
