import { deviceCookie, setDeviceCookie } from '../auth/devices';
import { originOfRequest } from '../auth/rate-limit';
import type { SessionKind } from '../auth/session-kinds';
import type { SessionIds } from '../auth/sessions';
import type { Origin } from './budgets';
import { deviceKnownTo, knownDevice, markOfSession, markOfUsedLink } from './device-queries';

/** Where the current request comes from, seen from the account of a kind that it is about. */
export async function originFor(
  kind: SessionKind,
  account: { address: string } | { id: string },
  now: Date,
): Promise<Origin> {
  const cookie = await deviceCookie(kind);
  const device =
    'id' in account
      ? await deviceKnownTo(kind, account.id, cookie, now)
      : await knownDevice(kind, account.address, cookie, now);
  return { ...(await originOfRequest()), device };
}

/** Has the browser of the current request be known to the account whose session it was given, if it was let in by it. */
export async function rememberSession(kind: SessionKind, ids: SessionIds, now: Date): Promise<void> {
  const mark = await markOfSession(kind, ids, await deviceCookie(kind), now);
  if (mark !== null) await setDeviceCookie(kind, mark);
}

/** Has the browser of the current request be known to the account whose password was just chosen in it by a mailed link. */
export async function rememberLink(kind: SessionKind, secret: string, now: Date): Promise<void> {
  const mark = await markOfUsedLink(kind, secret, await deviceCookie(kind), now);
  if (mark !== null) await setDeviceCookie(kind, mark);
}
