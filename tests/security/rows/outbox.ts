import { randomUUID } from 'node:crypto';
import { enqueue } from '@/lib/outbox/commands';
import { decide } from '@/lib/outbox/decisions/commands';
import { deliveryOverview } from '@/lib/outbox/decisions/queries';
import { deliveryQuery } from '@/lib/outbox/decisions/schema';
import { listMailbox, mailboxHtml, mayReadMailbox, readMailbox } from '@/lib/outbox/mailbox/queries';
import { isGenuine, takeEvent } from '@/lib/outbox/webhooks/commands';
import { now } from '../../builders';
import { asStaff, type Row } from '../rows';
import { askers, hr } from '../world';

const mailbox = 'lib/outbox/mailbox/queries';
const webhooks = 'lib/outbox/webhooks/commands';
// Without a provider, on a local address and at the machine itself, everyone reads the mail that went nowhere.
const everyone = askers.filter((asker) => asker !== 'system');
const event = () =>
  JSON.stringify({
    type: 'email.bounced',
    created_at: now.toISOString(),
    data: { email_id: 'x', tags: { notification: randomUUID(), batch: randomUUID() } },
  });

export const outbox: Row[] = [
  { file: 'lib/outbox/commands', of: enqueue, inner: 'part of whatever it tells of' },
  {
    file: 'lib/outbox/decisions/commands',
    of: decide,
    allowed: ['administrator'],
    writes: true,
    refuses: (answer) => (answer as { status: string }).status === 'refused',
    ids: ['notification'],
    call: (viewer, { notification }) =>
      decide(
        asStaff(viewer),
        { notifications: [{ id: notification, status: 'failed' }], decision: 'cancel' },
        now,
      ),
  },
  {
    file: 'lib/outbox/decisions/queries',
    of: deliveryOverview,
    allowed: hr,
    call: (viewer) => deliveryOverview(viewer, deliveryQuery.parse({})),
  },
  {
    file: mailbox,
    of: mayReadMailbox,
    allowed: everyone,
    refuses: (answer) => answer === false,
    call: (viewer) => mayReadMailbox(viewer, 'local'),
  },
  {
    file: mailbox,
    of: listMailbox,
    allowed: everyone,
    call: (viewer) => listMailbox(viewer, 'local', { to: '', page: 1 }),
  },
  {
    file: mailbox,
    of: readMailbox,
    allowed: everyone,
    ids: ['mail'],
    call: (viewer, { mail }) => readMailbox(viewer, 'local', mail),
  },
  {
    file: mailbox,
    of: mailboxHtml,
    allowed: everyone,
    ids: ['mail'],
    call: (viewer, { mail }) => mailboxHtml(viewer, 'local', mail),
  },
  {
    file: webhooks,
    of: isGenuine,
    open: 'is itself the check',
    guess: () => isGenuine(event(), new Headers()),
  },
  {
    file: webhooks,
    of: takeEvent,
    open: 'called once isGenuine has said so',
    guess: () => takeEvent(event()),
  },
];
