import { config } from '../../config';
import type { Settings } from '../settings';
import { mailboxTransport } from './mailbox';
import { resendTransport } from './resend';
import type { Transport } from './types';

/** The way mail leaves this installation: through Resend when it has a key, else into the local mailbox. */
export function configuredTransport(settings: Settings): Transport {
  const { RESEND_API_KEY, RESEND_BASE_URL } = config();
  if (!RESEND_API_KEY) return mailboxTransport;
  return resendTransport({ apiKey: RESEND_API_KEY, baseUrl: RESEND_BASE_URL }, settings);
}
