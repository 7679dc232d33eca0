import { randomUUID } from 'node:crypto';
import { system } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import type { NotificationStatus } from '@/lib/db/models';
import { enqueue } from '@/lib/outbox/commands';
import { decide } from '@/lib/outbox/decisions/commands';
import { cleanUp } from '@/lib/worker/housekeeping';
import { startResendDouble, type ResendDouble } from '../../support/resend-double';
import { staffMember } from '../../builders';
import { dispatcherTo, drain, emptyOutbox, later, now, queue, stateOf } from './fixtures';

jest.setTimeout(120_000);

let double: ResendDouble;
beforeAll(async () => {
  double = await startResendDouble();
});
afterAll(() => double.stop());
beforeEach(emptyOutbox);

const expiresAt = later(60).toISOString();
const secret = 'A'.repeat(43);
const url = `http://localhost:3000/en/reset-password?token=${secret}`;

/** A mail with a link, and its address. */
async function link(template: 'reset-password' | 'verify-email' = 'reset-password'): Promise<string> {
  const recipient = `${randomUUID()}@example.org`;
  const letter = { key: `link:${recipient}`, template, recipient, locale: 'en' } as const;
  await transaction((tx) => enqueue(tx, [{ ...letter, payload: { url, expiresAt } }], now));
  return recipient;
}

async function put(recipient: string, status: NotificationStatus) {
  const { id } = await stateOf(recipient);
  await transaction((tx) => tx.notification.update({ where: { id }, data: { status, lastError: 'x: y' } }));
  return { id, status: status as 'failed' };
}

const payloadOf = async (recipient: string) => (await stateOf(recipient)).payload;

test('a link is forgotten once its mail was taken; whatever else the mail said stays', async () => {
  const recipient = await link();
  const [other = ''] = await queue(1);
  const said = await payloadOf(other);
  await drain(dispatcherTo(double));
  expect(double.state.accepted.some(({ mail }) => mail.text?.includes(secret))).toBe(true);
  expect(await payloadOf(recipient)).toEqual({ expiresAt });
  expect(await payloadOf(other)).toEqual(said);
  expect(JSON.stringify(await db().notificationBatch.findMany())).not.toContain(secret);
});

test('as long as it may have to be repeated it is kept, and repeated unchanged', async () => {
  const recipient = await link();
  const clock = { now };
  const dispatcher = dispatcherTo(double, { clock });
  double.state.mishap = () => 'error-after';
  const before = double.state.accepted.length;
  await dispatcher.step();
  double.state.mishap = () => null;
  expect(await payloadOf(recipient)).toEqual({ url, expiresAt });
  clock.now = later(60);
  await drain(dispatcher);
  expect(double.state.accepted.length).toBe(before + 1);
  expect(await payloadOf(recipient)).toEqual({ expiresAt });
});

test('what was not sent keeps its link as long as it works, and is sent again no longer', async () => {
  const administrator = await staffMember('administrator');
  const reset = await link();
  const verify = await link('verify-email');
  const failed = await put(reset, 'failed');
  await put(verify, 'unknown');
  await cleanUp(system, later(59));
  expect(await payloadOf(reset)).toEqual({ url, expiresAt });
  await cleanUp(system, later(61));
  expect(await payloadOf(reset)).toEqual({ expiresAt });
  expect(await payloadOf(verify)).toEqual({ url, expiresAt });
  await cleanUp(system, later(48 * 60 + 1));
  expect(await payloadOf(verify)).toEqual({ expiresAt });
  const again = { notifications: [failed], decision: 'send-again' as const };
  expect(await decide(administrator, again, now)).toEqual({ status: 'refused', count: 1 });
  expect(await decide(administrator, { ...again, decision: 'cancel' }, now)).toMatchObject({ count: 1 });
});

test('a decision that a mail is not to be sent forgets its link; one that it is keeps it', async () => {
  const administrator = await staffMember('administrator');
  const [cancelled, repeated] = [await link(), await link()];
  const decisions = [
    [cancelled, 'cancel'],
    [repeated, 'send-again'],
  ] as const;
  for (const [recipient, decision] of decisions)
    await decide(administrator, { notifications: [await put(recipient, 'failed')], decision }, now);
  expect(await payloadOf(cancelled)).toEqual({ expiresAt });
  expect(await payloadOf(repeated)).toEqual({ url, expiresAt });
});
