import { Forbidden } from '@/lib/auth/permissions';
import type { StaffViewer } from '@/lib/auth/viewer';
import { system, visitor } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import { decide } from '@/lib/outbox/decisions/commands';
import { deliveryOverview } from '@/lib/outbox/decisions/queries';
import type { Decision } from '@/lib/outbox/decisions/rules';
import { deliveryQuery } from '@/lib/outbox/decisions/schema';
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
const everything = deliveryQuery.parse({});

let administrator: StaffViewer;
let double: ResendDouble;
beforeAll(async () => {
  administrator = await staffMember('administrator');
});
beforeEach(async () => {
  await emptyOutbox();
  double = await startResendDouble();
});
afterEach(() => double.stop());

async function troubled(status: 'failed' | 'unknown', count = 1): Promise<string[]> {
  const recipients = await queue(count);
  const reason = status === 'failed' ? 'refused: 422 validation_error: No.' : 'expired: 3 attempts';
  await transaction((tx) =>
    tx.notification.updateMany({
      where: { recipient: { in: recipients } },
      data: { status, lastError: reason },
    }),
  );
  return recipients;
}

async function decideFor(
  recipients: string[],
  seen: 'failed' | 'unknown',
  decision: Decision,
  viewer = administrator,
) {
  const rows = await Promise.all(recipients.map(stateOf));
  return decide(viewer, { notifications: rows.map(({ id }) => ({ id, status: seen })), decision }, now);
}

test('what is sent again goes into a new batch under a new key', async () => {
  const [recipient = ''] = await queue(1);
  double.state.mishap = () => 'error-after';
  const clock = { now };
  const dispatcher = dispatcherTo(double, { clock });
  await dispatcher.step();
  clock.now = later(24 * 60);
  await drain(dispatcher);
  double.state.mishap = () => null;
  expect(await decideFor([recipient], 'unknown', 'send-again')).toEqual({ status: 'decided', count: 1 });
  await drain(dispatcher);
  expect((await stateOf(recipient)).status).toBe('sent');
  expect(recipientsOf(double)).toEqual([recipient, recipient]);
  expect(new Set(double.state.accepted.map(({ key }) => key)).size).toBe(2);
});

test.each([
  ['mark-sent', 'unknown', 'sent'],
  ['cancel', 'unknown', 'cancelled'],
  ['cancel', 'failed', 'cancelled'],
  ['send-again', 'failed', 'pending'],
] as const)('%s makes of %s: %s, with its entry in the audit log', async (decision, from, to) => {
  const recipients = await troubled(from, 2);
  expect(await decideFor(recipients, from, decision)).toEqual({ status: 'decided', count: 2 });
  expect(await counts()).toEqual({ [to]: 2 });
  const { id, key } = await stateOf(recipients[0]!);
  const entry = await db().auditEntry.findFirstOrThrow({
    where: { resource: 'notification', resourceId: id },
  });
  expect([entry.action, entry.actorId, entry.detail]).toEqual([
    `notification.${decision}`,
    administrator.id,
    { from, key, reason: expect.stringMatching(/^(refused|expired)$/) },
  ]);
});

test('a refusal cannot be recorded as sent, nor anything decided that has changed since it was read', async () => {
  const failed = await troubled('failed', 2);
  expect(await decideFor(failed, 'failed', 'mark-sent')).toEqual({ status: 'refused', count: 2 });
  const [one = ''] = failed;
  await decideFor([one], 'failed', 'cancel');
  expect(await decideFor(failed, 'failed', 'send-again')).toEqual({ status: 'refused', count: 1 });
  expect(await counts()).toEqual({ cancelled: 1, failed: 1 });
  const foreign = {
    notifications: [{ id: 'no-such-id', status: 'failed' as const }],
    decision: 'cancel' as const,
  };
  expect(await decide(administrator, foreign, now)).toEqual({ status: 'refused', count: 1 });
});

test('two administrators who decide at once do not both decide', async () => {
  const recipients = await troubled('unknown', 3);
  const other = await staffMember('administrator');
  const results = await Promise.all([
    decideFor(recipients, 'unknown', 'send-again'),
    decideFor(recipients, 'unknown', 'cancel', other),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['decided', 'refused']);
});

test.each(['recruiter', 'hiring_manager', 'panel_member', 'support'] as const)(
  'a %s decides nothing',
  async (role) => {
    const recipients = await troubled('failed');
    await expect(decideFor(recipients, 'failed', 'cancel', await staffMember(role))).rejects.toThrow(
      Forbidden,
    );
    expect(await counts()).toEqual({ failed: 1 });
  },
);

test('recruiters read how delivery stands without deciding; others do not read it', async () => {
  await troubled('failed', 2);
  await troubled('unknown', 1);
  await queue(3);
  const recruiter = await staffMember('recruiter');
  const overview = await deliveryOverview(recruiter, everything);
  expect(overview.counts).toEqual({ pending: 3, sending: 0, sent: 0, failed: 2, unknown: 1, cancelled: 0 });
  expect(overview.troubled).toMatchObject({ total: 3, page: 1, last: 1 });
  expect(overview.decisions).toEqual([]);
  for (const role of ['hiring_manager', 'panel_member', 'support'] as const)
    await expect(deliveryOverview(await staffMember(role), everything)).rejects.toThrow(Forbidden);
  for (const viewer of [visitor, system])
    await expect(deliveryOverview(viewer, everything)).rejects.toThrow(Forbidden);
});

test('an administrator sees each with its reason and what may be decided, and may look at one state alone', async () => {
  const [recipient = ''] = await troubled('failed', 1);
  await troubled('unknown', 2);
  const overview = await deliveryOverview(administrator, { ...everything, status: 'failed' });
  expect(overview.troubled.rows).toEqual([
    expect.objectContaining({
      recipient,
      status: 'failed',
      reason: { cause: 'refused', detail: '422 validation_error: No.' },
    }),
  ]);
  expect(overview.decisions).toEqual(['send-again', 'cancel']);
  expect((await deliveryOverview(administrator, everything)).decisions).toEqual([
    'send-again',
    'mark-sent',
    'cancel',
  ]);
});

test('what waits for the provider is shown with the reason, and its links and names are not', async () => {
  await queue(5);
  double.state.mishap = () => 'rate-limit';
  await dispatcherTo(double).step();
  const { delayed } = await deliveryOverview(administrator, everything);
  expect(delayed).toEqual([
    expect.objectContaining({
      mails: 5,
      attempts: 1,
      reason: { cause: 'busy', detail: expect.stringMatching(/^429/) },
    }),
  ]);
  expect(JSON.stringify(delayed)).not.toContain('example.org');
});
