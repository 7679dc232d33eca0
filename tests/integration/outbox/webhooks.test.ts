import { Webhook } from 'svix';
import { POST } from '@/app/api/webhooks/resend/route';
import { db } from '@/lib/db/client';
import { startResendDouble, type Accepted, type ResendDouble } from '../../support/resend-double';
import { counts, dispatcherTo, drain, emptyOutbox, later, now, queue, stateOf, type Clock } from './fixtures';

jest.setTimeout(60_000);
const secret = `whsec_${Buffer.from('only-for-tests').toString('base64')}`;
process.env.RESEND_WEBHOOK_SECRET = secret;

let double: ResendDouble;
let clock: Clock;
beforeEach(async () => {
  await emptyOutbox();
  double = await startResendDouble();
  clock = { now };
});
afterEach(() => double.stop());

type Event = { type: string; at?: Date; of: Accepted; extra?: object };

function bodyOf({ type, at = later(1), of: { id, mail }, extra = {} }: Event): string {
  const tags = Object.fromEntries((mail.tags ?? []).map(({ name, value }) => [name, value]));
  return JSON.stringify({
    type,
    created_at: at.toISOString(),
    data: { email_id: id, to: [mail.to], tags, ...extra },
  });
}

async function post(body: string, signedWith = secret, signedAt = new Date()): Promise<number> {
  const signature = new Webhook(signedWith).sign('msg_1', signedAt, body);
  const headers = {
    'svix-id': 'msg_1',
    'svix-timestamp': String(Math.floor(signedAt.getTime() / 1000)),
    'svix-signature': signature,
  };
  const request = new Request('http://localhost/api/webhooks/resend', { method: 'POST', body, headers });
  return (await POST(request)).status;
}

/** Leaves so many notifications `unknown` that the provider did accept. */
async function uncertain(count: number): Promise<string[]> {
  const recipients = await queue(count);
  double.state.mishap = () => 'error-after';
  const dispatcher = dispatcherTo(double, { clock });
  await dispatcher.step();
  clock.now = later(24 * 60);
  await drain(dispatcher);
  expect(await counts()).toEqual({ unknown: count });
  return recipients;
}

const acceptedFor = (recipient: string) => double.state.accepted.find(({ mail }) => mail.to === recipient)!;

test('an event settles what was uncertain: it had been sent', async () => {
  const [known = '', other = ''] = await uncertain(2);
  expect(await post(bodyOf({ type: 'email.sent', of: acceptedFor(known) }))).toBe(204);
  const { status, sentAt, providerId, deliveryEvent, lastError } = await stateOf(known);
  expect({ status, sentAt, providerId, deliveryEvent, lastError }).toEqual({
    status: 'sent',
    sentAt: later(1),
    providerId: acceptedFor(known).id,
    deliveryEvent: 'email.sent',
    lastError: null,
  });
  expect((await stateOf(other)).status).toBe('unknown');
});

test('an event before the answer settles its mail, and the batch is still repeated under its key', async () => {
  const [first = ''] = await queue(2);
  const mishaps = ['error-after' as const];
  double.state.mishap = () => mishaps.shift() ?? null;
  const dispatcher = dispatcherTo(double, { clock });
  await dispatcher.step();
  await post(
    bodyOf({
      type: 'email.bounced',
      of: acceptedFor(first),
      extra: { bounce: { message: 'No such user.' } },
    }),
  );
  clock.now = later(2);
  await drain(dispatcher);
  expect(await counts()).toEqual({ failed: 1, sent: 1 });
  expect((await stateOf(first)).lastError).toBe('bounced: No such user.');
  expect(double.state.accepted).toHaveLength(2);
});

test('events only move forward in time, however often and in whatever order they come', async () => {
  const [recipient = ''] = await queue(1);
  await drain(dispatcherTo(double, { clock }));
  const of = acceptedFor(recipient);
  await post(bodyOf({ type: 'email.delivered', of, at: later(3) }));
  await post(bodyOf({ type: 'email.sent', of, at: later(2) }));
  await post(bodyOf({ type: 'email.bounced', of, at: later(3), extra: { bounce: { message: 'Late.' } } }));
  await post(bodyOf({ type: 'email.delivered', of, at: later(3) }));
  const { status, deliveryEvent, deliveryEventAt, sentAt } = await stateOf(recipient);
  expect({ status, deliveryEvent, deliveryEventAt, sentAt }).toEqual({
    status: 'sent',
    deliveryEvent: 'email.delivered',
    deliveryEventAt: later(3),
    sentAt: now,
  });
});

test('two events at once leave the later one', async () => {
  const [recipient = ''] = await queue(1);
  await drain(dispatcherTo(double, { clock }));
  const of = acceptedFor(recipient);
  await Promise.all([
    post(bodyOf({ type: 'email.sent', of, at: later(1) })),
    post(bodyOf({ type: 'email.delivered', of, at: later(2) })),
    post(bodyOf({ type: 'email.delivery_delayed', of, at: later(1.5) })),
  ]);
  expect((await stateOf(recipient)).deliveryEvent).toBe('email.delivered');
});

test('opening a mail or following its links leaves no trace', async () => {
  const [recipient = ''] = await queue(1);
  await drain(dispatcherTo(double, { clock }));
  expect(await post(bodyOf({ type: 'email.opened', of: acceptedFor(recipient) }))).toBe(204);
  expect((await stateOf(recipient)).deliveryEvent).toBeNull();
});

test('what is not signed with our secret, now, changes nothing', async () => {
  const [recipient = ''] = await uncertain(1);
  const body = bodyOf({ type: 'email.sent', of: acceptedFor(recipient) });
  const foreign = `whsec_${Buffer.from('someone-else').toString('base64')}`;
  expect(await post(body, foreign)).toBe(401);
  expect(await post(body, secret, new Date(Date.now() - 3_600_000))).toBe(401);
  const bare = new Request('http://localhost/api/webhooks/resend', { method: 'POST', body });
  expect((await POST(bare)).status).toBe(401);
  expect((await stateOf(recipient)).status).toBe('unknown');
});

test.each(['null', '[]', '{"type":"email.sent"}', '{"type":"email.sent","created_at":"x","data":{}}'])(
  'a signed event of another shape is passed over: %s',
  async (body) => {
    expect(await post(body)).toBe(204);
    expect(await db().notification.count()).toBe(0);
  },
);
