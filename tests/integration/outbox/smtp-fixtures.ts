import { db } from '@/lib/db/client';
import type { Settings } from '@/lib/outbox/settings';
import { smtpTransport } from '@/lib/outbox/transport/smtp';
import type { SmtpDouble, SmtpMishap } from '../../support/smtp-double';
import { dispatcherTo, now, settings, type Clock } from './fixtures';

const nowhere = { apiKey: '', url: 'http://127.0.0.1:9' };

/** What the dispatchers of a test take the time from. */
export const clock: Clock = { now };

type Wiring = { tls?: 'required' | 'optional'; url?: string; settings?: Settings };

/** A dispatcher that sends through a mail server. */
export function dispatcherBy(double: SmtpDouble, wiring: Wiring = {}) {
  const { tls = 'optional', url = double.url, settings: own = settings } = wiring;
  return dispatcherTo(nowhere, { clock, settings: own, transport: smtpTransport({ url, tls }, own) });
}

/** The addresses that the server accepted mail for, in order. */
export const acceptedBy = ({ state }: SmtpDouble) => state.accepted.map(({ to }) => to);

/** Does this to the mail to one recipient, as many times as are named. */
export function befalls({ state }: SmtpDouble, recipient: string, ...mishaps: SmtpMishap[]): void {
  state.mishap = (to) => (to === recipient ? (mishaps.shift() ?? null) : null);
}

/** Every batch, without its mails. */
export const batches = () => db().notificationBatch.findMany({ omit: { body: true } });
