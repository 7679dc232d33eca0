import { randomUUID } from 'node:crypto';
import { visitor } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import { cleanUp } from '@/lib/worker/housekeeping';
import { system } from '@/lib/auth/viewer';
import { submitReport } from '@/lib/problems/commands';
import { deliveryProgress } from '@/lib/competitions/closing/queries';
import { competition, staffMember } from '../../builders';
import { emptyOutbox } from '../outbox/fixtures';
import { screenshot, submission } from '../problems/fixtures';
import { batchOf, due, early, ends, entriesOf, notification, notificationOf, now, sweep } from './fixtures';

beforeEach(emptyOutbox);

test.each(['sent', 'failed', 'unknown', 'cancelled'] as const)(
  'a notification that is %s goes with its batch after twelve months, not a moment before',
  async (status) => {
    const old = await notification({ status, createdAt: due(ends.mails) });
    const young = await notification({ status, createdAt: early(ends.mails) });
    expect(await sweep()).toBe(2);
    expect([await notificationOf(old.id), await batchOf(old.batch)]).toEqual([null, null]);
    expect([await notificationOf(young.id), await batchOf(young.batch)]).not.toContain(null);
  },
);

test('twelve months count from when a mail was sent', async () => {
  const long = new Date('2030-01-01T00:00:00Z');
  const young = await notification({ status: 'sent', createdAt: long, sentAt: early(ends.mails) });
  const old = await notification({ status: 'sent', createdAt: long, sentAt: due(ends.mails) });
  await sweep();
  expect(await notificationOf(young.id)).not.toBeNull();
  expect(await notificationOf(old.id)).toBeNull();
});

test.each(['pending', 'sending'] as const)('what is %s is never removed, however old', async (status) => {
  const id = await competition();
  const createdAt = new Date('2001-01-01T00:00:00Z');
  const waiting = [
    await notification({ status, createdAt }),
    await notification({ status, createdAt, competitionId: id }),
  ];
  expect(await sweep()).toBe(0);
  for (const one of waiting) {
    expect(await notificationOf(one.id)).toMatchObject({ status, payload: { name: 'Amina' } });
    if (one.batch) expect(await batchOf(one.batch)).not.toBeNull();
  }
});

test('the report of a competition still counts who was told, without knowing whom', async () => {
  const administrator = await staffMember('administrator');
  const id = await competition({ status: 'closed' });
  const closing = { template: 'competition-closed-not-selected' };
  const sent = await notification({ status: 'sent', createdAt: due(ends.mails), competitionId: id });
  const failed = await notification({ status: 'failed', createdAt: due(ends.mails), competitionId: id });
  const both = { id: { in: [sent.id, failed.id] } };
  await transaction((tx) => tx.notification.updateMany({ where: both, data: closing }));
  await sweep();
  const { counts, total } = await deliveryProgress(administrator, id);
  expect([counts.sent, counts.cancelled, total]).toEqual([1, 1, 2]);
  const nothing = { recipient: '', payload: {}, candidateId: null, providerId: null, lastError: null };
  for (const one of [sent, failed]) expect(await notificationOf(one.id)).toMatchObject(nothing);
  expect(await batchOf(sent.batch)).toBeNull();
  expect(await sweep()).toBe(0);
});

test('mail of the local mailbox goes after twelve months', async () => {
  const message = { recipient: 'a@example.org', subject: 's', html: '<p>h</p>', text: 't', headers: {} };
  const keep = (receivedAt: Date) =>
    transaction((tx) =>
      tx.mailboxMessage.create({ data: { batchKey: randomUUID(), position: 0, receivedAt, ...message } }),
    );
  const [old, young] = [await keep(due(ends.mails)), await keep(early(ends.mails))];
  expect(await sweep()).toBe(1);
  expect(await db().mailboxMessage.findMany({ select: { id: true } })).toEqual([{ id: young.id }]);
  expect(old.id).not.toBe(young.id);
});

test('a message to support goes after twelve months with its screenshots, and the log says so', async () => {
  const report = async (at: Date) => {
    const reference = await submitReport(visitor, submission({ screenshots: [await screenshot()] }), at);
    await emptyOutbox();
    return db().problemReport.findUniqueOrThrow({ where: { reference }, include: { screenshots: true } });
  };
  const [old, young] = [await report(due(ends.mails)), await report(early(ends.mails))];
  expect(await sweep()).toBe(1);
  const left = await db().problemReport.findMany({ where: { id: { in: [old.id, young.id] } } });
  expect(left.map(({ id }) => id)).toEqual([young.id]);
  const keys = [...old.screenshots, ...young.screenshots].map(({ storageKey }) => storageKey);
  const files = await db().storedFile.findMany({ where: { key: { in: keys } }, select: { key: true } });
  expect(files).toEqual([{ key: young.screenshots[0]?.storageKey }]);
  expect(await entriesOf('problem.remove', old.id)).toMatchObject([{ actorKind: 'system', detail: {} }]);
});

test('however many there are, they go a few at a time, and the log tells how many and not whose', async () => {
  const before = (await entriesOf('notification.remove', 'retention')).length;
  for (let count = 0; count < 5; count += 1)
    await notification({ status: 'sent', createdAt: due(ends.mails) });
  expect(await sweep(2)).toBe(10);
  expect(await db().notification.count()).toBe(0);
  const entries = (await entriesOf('notification.remove', 'retention')).slice(before);
  expect(entries.map(({ detail }) => detail)).toEqual([2, 2, 1].map((removed) => ({ emptied: 0, removed })));
});

test('the housekeeping of the site does it by itself', async () => {
  const { id } = await notification({ status: 'sent', createdAt: due(ends.mails) });
  await cleanUp(system, now);
  expect(await notificationOf(id)).toBeNull();
});
