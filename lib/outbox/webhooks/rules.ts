import { reasonText } from '../rules';
import type { MailEvent } from './schema';

// Whether a mail was opened or a link followed is nobody's business: such events are not kept (R12).
const meanings = new Map<string, 'accepted' | 'undelivered'>([
  ['email.sent', 'accepted'],
  ['email.delivered', 'accepted'],
  ['email.delivery_delayed', 'accepted'],
  ['email.complained', 'accepted'],
  ['email.bounced', 'undelivered'],
  ['email.failed', 'undelivered'],
  ['email.suppressed', 'undelivered'],
]);

/** What an event makes of its notification. */
export type Settlement = { status: 'sent' | 'failed'; lastError: string | null };

/** What an event says of the mail it is about; null when it says nothing of its delivery. */
export function settlementOf({ type, data }: Pick<MailEvent, 'type' | 'data'>): Settlement | null {
  const meaning = meanings.get(type);
  if (!meaning) return null;
  if (meaning === 'accepted') return { status: 'sent', lastError: null };
  const said = data.bounce?.message ?? data.failed?.reason ?? data.suppressed?.message ?? '';
  return { status: 'failed', lastError: reasonText('bounced', said || type) };
}
