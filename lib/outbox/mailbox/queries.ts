import { z } from 'zod';
import { Forbidden, may } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { config } from '../../config';
import { db } from '../../db/client';
import { idSchema } from '../../forms/fields';
import { mailProvider } from '../transport/provider';
import { mailboxReaders, type Connection } from './rules';
import type { MailboxSearch } from './schema';

export const messagesPerPage = 25;

export type MailboxRow = {
  id: string;
  recipient: string;
  subject: string;
  /** ISO, UTC */ receivedAt: string;
};
export type MailboxMail = MailboxRow & { from: string; text: string };
export type MailboxPage = { rows: MailboxRow[]; total: number; page: number; last: number };

/** Whether the viewer may read the local mailbox of this installation over a connection. */
export function mayReadMailbox(viewer: Viewer, connection: Connection): boolean {
  const { SITE_URL, MAILBOX_PUBLIC } = config();
  const settings = {
    provider: mailProvider(config()) !== 'mailbox',
    siteUrl: SITE_URL,
    open: MAILBOX_PUBLIC,
  };
  const readers = mailboxReaders(settings, connection);
  const administrator = viewer.kind === 'staff' && viewer.role === 'administrator';
  return (
    may(viewer, 'mailbox.read') && (readers === 'anyone' || (readers === 'administrators' && administrator))
  );
}

function authoriseMailbox(viewer: Viewer, connection: Connection): void {
  if (!mayReadMailbox(viewer, connection)) throw new Forbidden('mailbox.read');
}

/** One page of the mail kept here whose recipient contains `to`, newest first. */
export async function listMailbox(
  viewer: Viewer,
  connection: Connection,
  { to, page }: MailboxSearch,
): Promise<MailboxPage> {
  authoriseMailbox(viewer, connection);
  const where = to ? { recipient: { contains: to.toLowerCase() } } : {};
  const total = await db().mailboxMessage.count({ where });
  const last = Math.max(1, Math.ceil(total / messagesPerPage));
  const shown = Math.min(page, last);
  const rows = await db().mailboxMessage.findMany({
    where,
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    skip: (shown - 1) * messagesPerPage,
    take: messagesPerPage,
    select: { id: true, recipient: true, subject: true, receivedAt: true },
  });
  const list = rows.map(({ receivedAt, ...row }) => ({ ...row, receivedAt: receivedAt.toISOString() }));
  return { rows: list, total, page: shown, last };
}

/** One mail kept here; throws Forbidden when there is none, as when it may not be read. */
export async function readMailbox(viewer: Viewer, connection: Connection, id: string): Promise<MailboxMail> {
  const { recipient, subject, text, headers, receivedAt } = await messageOf(viewer, connection, id);
  const from = z.object({ From: z.string() }).safeParse(headers).data?.From ?? '';
  return { id, recipient, subject, text, from, receivedAt: receivedAt.toISOString() };
}

/** The HTML of one mail kept here; throws Forbidden as readMailbox does. */
export async function mailboxHtml(viewer: Viewer, connection: Connection, id: string): Promise<string> {
  return (await messageOf(viewer, connection, id)).html;
}

async function messageOf(viewer: Viewer, connection: Connection, id: string) {
  authoriseMailbox(viewer, connection);
  const row = idSchema.safeParse(id).success ? await db().mailboxMessage.findUnique({ where: { id } }) : null;
  if (!row) throw new Forbidden('mailbox.read');
  return row;
}
