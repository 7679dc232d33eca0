import { Webhook } from 'svix';
import { authorise } from '../../auth/permissions';
import { system } from '../../auth/viewer';
import { config } from '../../config';
import { transaction } from '../../db/client';
import { forgetLinks } from '../secrets';
import { settlementOf } from './rules';
import { eventSchema, type MailEvent } from './schema';

/** The headers by which Svix signs a webhook. */
const signatureHeaders = ['svix-id', 'svix-timestamp', 'svix-signature'] as const;

/** Whether Resend sent this: signed with our secret, a few minutes ago at most. */
export function isGenuine(body: string, headers: Headers): boolean {
  const secret = config().RESEND_WEBHOOK_SECRET;
  if (!secret) return false;
  const signed = Object.fromEntries(signatureHeaders.map((name) => [name, headers.get(name) ?? '']));
  try {
    new Webhook(secret).verify(body, signed);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes note of what a genuine webhook says of a mail: whether an uncertain one was sent after all, and whether one
 * that was sent came back. Repeated and late events change nothing, nor do those of an earlier sending.
 */
export async function takeEvent(body: string): Promise<void> {
  authorise(system, 'notification.deliver');
  const parsed = eventSchema.safeParse(jsonOf(body));
  if (!parsed.success) return;
  await record(parsed.data);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function record({ type, created_at: at, data }: MailEvent): Promise<void> {
  const settlement = settlementOf({ type, data });
  const { notification: id, batch: batchId } = data.tags;
  if (!settlement || !id || !batchId) return;
  const one = { id, batchId };
  await transaction(async (tx) => {
    const { count } = await tx.notification.updateMany({
      where: {
        ...one,
        status: { notIn: ['pending', 'cancelled'] },
        OR: [{ deliveryEventAt: null }, { deliveryEventAt: { lt: at } }],
      },
      data: { ...settlement, deliveryEvent: type, deliveryEventAt: at },
    });
    if (count === 0) return;
    await forgetLinks(tx, one);
    await tx.notification.updateMany({
      where: { ...one, status: 'sent', sentAt: null },
      data: { sentAt: at },
    });
    await tx.notification.updateMany({
      where: { ...one, providerId: null },
      data: { providerId: data.email_id },
    });
  });
}
