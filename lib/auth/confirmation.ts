import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { config } from '../config';
import { addDuration } from '../time/rules';
import { confirmationCookie } from './session-kinds';
import { cookieOptions } from './sessions';

/** For how long a password given again counts as given. */
export const confirmedMinutes = 10;

/** What shows that the password was given again at `now` in a session; it is of no use in another. */
export function confirmationOf(sessionId: string, now: Date): string {
  const at = Math.floor(now.getTime() / 1000).toString(36);
  return `${at}.${signature(sessionId, at).toString('base64url')}`;
}

/** Whether what a browser shows confirms its session at `now`. */
export function confirms(shown: string, sessionId: string, now: Date): boolean {
  const [, at = '', given = ''] = /^([0-9a-z]{6,9})\.([\w-]{43})$/.exec(shown) ?? [];
  const bytes = Buffer.from(given, 'base64url');
  const expected = signature(sessionId, at);
  if (bytes.length !== expected.length || !timingSafeEqual(bytes, expected)) return false;
  const since = new Date(parseInt(at, 36) * 1000);
  return since <= now && now < addDuration(since, { minutes: confirmedMinutes });
}

function signature(sessionId: string, at: string): Buffer {
  return createHmac('sha256', `${config().AUTH_SECRET}:confirmed`).update(`${sessionId} ${at}`).digest();
}

/** Notes in the browser that its holder has given their password again. Only in a server action or route handler. */
export async function setConfirmed(sessionId: string, now: Date): Promise<void> {
  const options = cookieOptions(confirmedMinutes * 60);
  (await cookies()).set(confirmationCookie(), confirmationOf(sessionId, now), options);
}

/** What the browser of the current request shows as confirmation, '' where nothing. */
export async function shownConfirmation(): Promise<string> {
  return (await cookies()).get(confirmationCookie())?.value ?? '';
}
