import { NotificationStatus } from '@/lib/db/models';
import { decisions, mayDecide } from '@/lib/outbox/decisions/rules';
import { decisionLimit, decisionSchema, deliveryPath, deliveryQuery } from '@/lib/outbox/decisions/schema';

test('what may be decided in each state: nothing where the dispatcher still decides, and no refusal recorded as sent', () => {
  const table = Object.values(NotificationStatus).map((status) => [
    status,
    decisions.filter((decision) => mayDecide(status, decision)),
  ]);
  expect(Object.fromEntries(table)).toEqual({
    pending: [],
    sending: [],
    sent: [],
    failed: ['send-again', 'cancel'],
    unknown: ['send-again', 'mark-sent', 'cancel'],
    cancelled: [],
  });
});

test('a decision is about what was ticked, in the state it was seen in', () => {
  const parse = (notifications: unknown) => decisionSchema.safeParse({ notifications, decision: 'cancel' });
  expect(parse('n1@failed').data?.notifications).toEqual([{ id: 'n1', status: 'failed' }]);
  expect(parse(['n1@failed', 'n2@unknown']).data?.notifications).toHaveLength(2);
  for (const wrong of [undefined, '', 'n1', 'n1@sent', '../x@failed', [], ['n1@failed', 'x']])
    expect(parse(wrong).success).toBe(false);
  expect(parse(Array.from({ length: decisionLimit + 1 }, (_, index) => `n${index}@failed`)).success).toBe(
    false,
  );
  expect(decisionSchema.safeParse({ notifications: 'n1@failed', decision: 'erase' }).success).toBe(false);
});

test('the address of the page carries what it shows, and nothing it cannot read', () => {
  const search = { status: 'unknown', page: 3 } as const;
  const query = new URL(deliveryPath(search), 'http://localhost').searchParams;
  expect(deliveryQuery.parse(Object.fromEntries(query))).toEqual(search);
  expect(deliveryQuery.parse({ status: 'x', page: '-1' })).toEqual({
    status: 'all',
    page: 1,
  });
  expect(deliveryPath()).toBe('/staff/delivery');
});
