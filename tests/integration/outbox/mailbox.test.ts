import { Forbidden } from '@/lib/auth/permissions';
import { visitor, type StaffViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { claim } from '@/lib/outbox/claim';
import {
  listMailbox,
  mailboxHtml,
  mayReadMailbox,
  messagesPerPage,
  readMailbox,
} from '@/lib/outbox/mailbox/queries';
import { mailboxQuery } from '@/lib/outbox/mailbox/schema';
import { mailboxTransport } from '@/lib/outbox/transport/mailbox';
import { counts, dispatcherTo, drain, emptyOutbox, later, now, queue, settings } from './fixtures';

jest.setTimeout(60_000);

const administrator: StaffViewer = {
  kind: 'staff',
  id: 'a',
  sessionId: 's',
  name: 'Ingrid Solberg',
  role: 'administrator',
  locale: 'en',
};

beforeEach(emptyOutbox);

const nowhere = { apiKey: 'none', url: 'http://127.0.0.1:9' };
const deliver = (at = now) =>
  drain(dispatcherTo(nowhere, { clock: { now: at }, settings, transport: mailboxTransport }));
const search = (query: object = {}) => mailboxQuery.parse(query);

test('without a provider mail is kept here, and anyone on this machine can read it', async () => {
  const [recipient = ''] = await queue(1);
  await deliver();
  expect(await counts()).toEqual({ sent: 1 });
  const { rows, total } = await listMailbox(visitor, 'local', search());
  expect([total, rows[0]?.recipient, rows[0]?.receivedAt]).toEqual([1, recipient, now.toISOString()]);
  const mail = await readMailbox(visitor, 'local', rows[0]!.id);
  expect([mail.from, mail.text]).toEqual([
    'WFO Careers <careers@wfo.example>',
    expect.stringContaining('http://localhost:3000/en/sign-in'),
  ]);
});

test('a batch is kept once, however many deliver it, at once or again', async () => {
  const recipients = await queue(3);
  const mails = recipients.map((to, index) => ({
    from: 'a@example.org',
    to,
    subject: `Mail ${index}`,
    html: '<p>Text</p>',
    text: 'Text',
    tags: { notification: `n${index}`, batch: 'b', template: 'account-exists' },
  }));
  const batch = { key: 'outbox/once', mails };
  const answers = await Promise.all([1, 2, 3].map(() => mailboxTransport.deliver(batch, now)));
  expect(answers.every(({ accepted }) => accepted)).toBe(true);
  await mailboxTransport.deliver(batch, later(60));
  const kept = await db().mailboxMessage.findMany({ orderBy: { position: 'asc' } });
  expect(kept.map(({ recipient, position }) => [recipient, position])).toEqual(
    recipients.map((recipient, position) => [recipient, position]),
  );
});

test('a batch left by a dead process is kept days later: the mailbox never forgets a key', async () => {
  await queue(2);
  await claim({ name: 'dead', settings }, Infinity, now);
  await deliver(later(3 * 24 * 60));
  expect(await counts()).toEqual({ sent: 2 });
});

test('mail is listed newest first, a page at a time, and found by recipient', async () => {
  const [old = ''] = await queue(1, { prefix: 'old' });
  await deliver();
  await queue(messagesPerPage, { prefix: 'new' });
  await deliver(later(5));
  const first = await listMailbox(visitor, 'local', search());
  expect([first.total, first.last, first.rows.length]).toEqual([messagesPerPage + 1, 2, messagesPerPage]);
  expect(first.rows.every(({ recipient }) => recipient.startsWith('new'))).toBe(true);
  expect(
    (await listMailbox(visitor, 'local', search({ page: 9 }))).rows.map(({ recipient }) => recipient),
  ).toEqual([old]);
  expect(
    (await listMailbox(visitor, 'local', search({ to: 'OLD.0' }))).rows.map(({ recipient }) => recipient),
  ).toEqual([old]);
  expect((await listMailbox(visitor, 'local', search({ to: 'nobody\u0000' }))).total).toBe(
    messagesPerPage + 1,
  );
});

test('a mail that is not there is answered like one that may not be read', async () => {
  for (const id of ['none', '', '../x', 'a\u0000b'])
    for (const read of [readMailbox, mailboxHtml])
      await expect(read(visitor, 'local', id)).rejects.toThrow(Forbidden);
});

test('over a network nobody reads it, administrators neither', async () => {
  await queue(1);
  await deliver();
  const { rows } = await listMailbox(visitor, 'local', search());
  const id = rows[0]!.id;
  for (const viewer of [visitor, administrator]) {
    expect(mayReadMailbox(viewer, 'remote')).toBe(false);
    await expect(listMailbox(viewer, 'remote', search())).rejects.toThrow(Forbidden);
    for (const read of [readMailbox, mailboxHtml])
      await expect(read(viewer, 'remote', id)).rejects.toThrow(Forbidden);
  }
});
