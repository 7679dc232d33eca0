import { z } from 'zod';
import { optionalLine } from '../../forms/fields';

/** What the mailbox page searches by, as its address carries it; what cannot be read is left out, not refused. */
export const mailboxSearchSchema = z.object({
  to: optionalLine(254).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type MailboxSearch = z.infer<typeof mailboxSearchSchema>;

/** The address of the mailbox page. */
export function mailboxPath({ to, page }: Partial<MailboxSearch> = {}): string {
  const query = new URLSearchParams();
  if (to) query.set('to', to);
  if (page && page > 1) query.set('page', String(page));
  const text = query.toString();
  return `/staff/mailbox${text ? `?${text}` : ''}`;
}
