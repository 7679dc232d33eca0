import { provider, transaction, db } from '@/lib/db/client';
import { system } from '@/lib/auth/viewer';
import { decide } from '@/lib/outbox/decisions/commands';
import { cleanUp } from '@/lib/worker/housekeeping';
import { startResendDouble, type ResendDouble } from '../../support/resend-double';
import { staffMember } from '../../builders';
import {
  counts,
  dispatcherTo,
  drain,
  emptyOutbox,
  later,
  now,
  queue,
  recipientsOf,
  stateOf,
} from './fixtures';

jest.setTimeout(60_000);

let double: ResendDouble;
beforeEach(async () => {
  await emptyOutbox();
  double = await startResendDouble();
});
afterEach(() => double.stop());

/** Spoils one column as nothing of ours would write it; PostgreSQL takes no text that is no JSON. */
async function spoil(recipient: string, column: 'payload' | 'locale'): Promise<void> {
  await transaction(async (tx) => {
    if (column === 'locale')
      await tx.$executeRaw`UPDATE "Notification" SET locale = 'xx' WHERE recipient = ${recipient}`;
    else
      await tx.$executeRaw`UPDATE "Notification" SET payload = '{"secret": "Zoé' WHERE recipient = ${recipient}`;
  });
}

const onSqlite = () => provider() === 'sqlite';

test.each(['payload', 'locale'] as const)('a row whose %s cannot be read fails alone', async (column) => {
  if (!onSqlite()) return;
  const all = await queue(6);
  await spoil(all[2]!, column);
  await drain(dispatcherTo(double));
  expect(recipientsOf(double).sort()).toEqual(all.filter((each) => each !== all[2]).sort());
  expect(await counts()).toEqual({ sent: 5, failed: 1 });
  const { lastError } = await db().notification.findFirstOrThrow({
    where: { status: 'failed' },
    select: { lastError: true },
  });
  expect(lastError).toBe('template: what it is to say cannot be read');
});

test('it stands in the way of no decision, and of nothing that is tidied up', async () => {
  if (!onSqlite()) return;
  const [recipient = ''] = await queue(1);
  const { id } = await stateOf(recipient);
  const spoilt = { status: 'failed', template: 'reset-password', lastError: 'x: y' } as const;
  await transaction((tx) => tx.notification.update({ where: { id }, data: spoilt }));
  await spoil(recipient, 'payload');
  await cleanUp(system, later(60 * 24 * 3));
  const administrator = await staffMember('administrator');
  const notifications = [{ id, status: 'failed' as const }];
  expect(await decide(administrator, { notifications, decision: 'send-again' }, now)).toMatchObject({
    status: 'refused',
  });
  expect(await decide(administrator, { notifications, decision: 'cancel' }, now)).toMatchObject({
    status: 'decided',
  });
});

test.each([
  ['that was never tried is written again', false],
  ['that may have been accepted is unknown', true],
])('a batch whose body cannot be read holds up no other: one %s', async (_what, tried) => {
  const all = await queue(3);
  const owner = {
    status: 'sending',
    key: 'k',
    body: ['no mail'],
    createdAt: now,
    nextAttemptAt: now,
  } as const;
  await transaction(async (tx) => {
    const batch = await tx.notificationBatch.create({
      data: { ...owner, body: ['no mail'], firstAttemptAt: tried ? now : null },
    });
    await tx.notification.updateMany({
      where: { recipient: all[0]! },
      data: { status: 'sending', batchId: batch.id },
    });
    if (onSqlite()) await tx.$executeRaw`UPDATE "NotificationBatch" SET body = '[{' WHERE id = ${batch.id}`;
  });
  await drain(dispatcherTo(double));
  expect(await counts()).toEqual(tried ? { sent: 2, unknown: 1 } : { sent: 3 });
});
