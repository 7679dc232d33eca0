import { createHmac, hkdfSync } from 'node:crypto';
import { tokenHash } from '../auth/tokens';
import { config } from '../config';

/**
 * The secret of an alert's unsubscribe link, and the hash under which it is stored. Derived rather than kept, since every
 * mail of the alert carries it.
 */
export function unsubscribeToken(alertId: string): { secret: string; hash: string } {
  const key = hkdfSync('sha256', config().AUTH_SECRET, '', 'candidature/alert-unsubscribe', 32);
  const secret = createHmac('sha256', Buffer.from(key)).update(alertId).digest('base64url');
  return { secret, hash: tokenHash(secret) };
}
