import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { addDuration } from '../time/rules';
import type { SessionKind } from './session-kinds';

/** The account that a device is known to. */
export type Holder = { kind: SessionKind; id: string; passwordHash: string };

/** For how long a device is known after the last sign-in from it. */
export const deviceDays = 365;

// A family may share a browser.
const mostAccounts = 5;
const between = '~';
const shape = /^([\w-]{16})\.([0-9a-z]{6,9})\.([\w-]{43})$/;

/*
 * A browser that has signed in to an account holds a mark: an id of the device and the time, signed (HMAC-SHA-256) together
 * with the account and its password's hash. So no mark fits an account that was not signed in to with this browser, a new
 * password forgets every device, nothing has to be stored, and what the cookie holds names nobody.
 */
function signature(secret: string, holder: Holder, device: string, since: string): Buffer {
  const { kind, id, passwordHash } = holder;
  const password = createHash('sha256').update(passwordHash).digest('base64url');
  return createHmac('sha256', secret).update([kind, id, password, device, since].join(' ')).digest();
}

/** The id of the device whose cookie this is, where it is known to the account; null where it is not. */
export function recognise(cookie: string, holder: Holder, secret: string, now: Date): string | null {
  for (const mark of marksIn(cookie)) {
    const device = deviceOf(mark, holder, secret, now);
    if (device !== null) return device;
  }
  return null;
}

function deviceOf(mark: string, holder: Holder, secret: string, now: Date): string | null {
  const [, device = '', since = '', given = ''] = shape.exec(mark) ?? [];
  if (device === '') return null;
  const expected = signature(secret, holder, device, since);
  const bytes = Buffer.from(given, 'base64url');
  if (bytes.length !== expected.length || !timingSafeEqual(bytes, expected)) return null;
  return now < addDuration(new Date(parseInt(since, 36) * 1000), { hours: deviceDays * 24 }) ? device : null;
}

/** The cookie of a browser once it is known to the account, beside the others that it was known to. */
export function remember(cookie: string, holder: Holder, secret: string, now: Date): string {
  const others = marksIn(cookie).filter(
    (mark) => shape.test(mark) && deviceOf(mark, holder, secret, now) === null,
  );
  const device = randomBytes(12).toString('base64url');
  const since = Math.floor(now.getTime() / 1000).toString(36);
  const mark = `${device}.${since}.${signature(secret, holder, device, since).toString('base64url')}`;
  return [mark, ...others].slice(0, mostAccounts).join(between);
}

// A longer cookie is not ours.
function marksIn(cookie: string): string[] {
  return cookie.length > 1000 ? [] : cookie.split(between).slice(0, mostAccounts);
}
