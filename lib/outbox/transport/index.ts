import { config } from '../../config';
import type { Settings } from '../settings';
import { mailboxTransport } from './mailbox';
import { resendTransport } from './resend';
import { isThisMachine, smtpTransport } from './smtp';
import type { Transport } from './types';

/** The way mail leaves this installation: through Resend or a mail server where one is set, else into the local mailbox. */
export function configuredTransport(settings: Settings): Transport {
  const { RESEND_API_KEY, RESEND_BASE_URL, SMTP_URL, SMTP_TLS } = config();
  if (RESEND_API_KEY) return resendTransport({ apiKey: RESEND_API_KEY, baseUrl: RESEND_BASE_URL }, settings);
  if (!SMTP_URL) return mailboxTransport;
  const tls = SMTP_TLS ?? (isThisMachine(SMTP_URL) ? 'optional' : 'required');
  return smtpTransport({ url: SMTP_URL, tls }, settings);
}
