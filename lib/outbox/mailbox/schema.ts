import { optionalLine } from '../../forms/fields';
import { listQuery } from '../../lists/query';

/** The mail kept here, found by its recipient. */
export const mailboxQuery = listQuery({ to: optionalLine(254).catch('') });
export type MailboxSearch = ReturnType<typeof mailboxQuery.parse>;

/** The address of the mailbox page. */
export function mailboxPath(search: Partial<MailboxSearch> = {}): string {
  return `/staff/mailbox${mailboxQuery.query(search)}`;
}
