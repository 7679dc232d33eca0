import { settlementOf } from '@/lib/outbox/webhooks/rules';
import { eventSchema } from '@/lib/outbox/webhooks/schema';

const event = (type: string, data: object = {}) =>
  eventSchema.parse({ type, created_at: '2026-11-24T10:00:00.000Z', data: { email_id: 'e1', ...data } });

test.each([
  ['email.sent', { status: 'sent', lastError: null }],
  ['email.delivered', { status: 'sent', lastError: null }],
  ['email.delivery_delayed', { status: 'sent', lastError: null }],
  ['email.complained', { status: 'sent', lastError: null }],
  ['email.bounced', { status: 'failed', lastError: 'bounced: Mailbox full.' }],
  ['email.failed', { status: 'failed', lastError: 'bounced: Mailbox full.' }],
  ['email.suppressed', { status: 'failed', lastError: 'bounced: Mailbox full.' }],
  ['email.opened', null],
  ['email.clicked', null],
  ['contact.created', null],
  ['toString', null],
])('what %s says of a notification', (type, expected) => {
  const said = {
    'email.bounced': { bounce: { message: 'Mailbox full.' } },
    'email.failed': { failed: { reason: 'Mailbox full.' } },
    'email.suppressed': { suppressed: { message: 'Mailbox full.' } },
  };
  expect(settlementOf(event(type, said[type as keyof typeof said]))).toEqual(expected);
});

test('tags are read in both shapes that Resend documents', () => {
  const expected = { notification: 'n1', batch: 'b1' };
  expect(event('email.sent', { tags: expected }).data.tags).toEqual(expected);
  const list = [
    { name: 'notification', value: 'n1' },
    { name: 'batch', value: 'b1' },
  ];
  expect(event('email.sent', { tags: list }).data.tags).toEqual(expected);
  expect(event('email.sent').data.tags).toEqual({});
});
