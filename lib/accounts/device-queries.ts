import { recognise, remember, type Holder } from '../auth/device-marks';
import { deviceSecret } from '../auth/devices';
import { stillNeeded } from '../auth/second-factor';
import { isAlive, type SessionKind } from '../auth/session-kinds';
import type { SessionIds } from '../auth/sessions';
import { tokenHash } from '../auth/tokens';
import { config } from '../config';
import { db } from '../db/client';
import { addDuration } from '../time/rules';
import { normaliseEmail } from './rules';
import { passwordHashOf } from './session-rows';

/**
 * The id of the device with this cookie where it has signed in to the account at `address` before; null where it has not,
 * or there is no such account.
 */
export async function knownDevice(
  kind: SessionKind,
  address: string,
  cookie: string,
  now: Date,
): Promise<string | null> {
  const where = { email: normaliseEmail(address) };
  const select = { id: true, passwordHash: true };
  const account =
    kind === 'candidate'
      ? await db().candidateAccount.findUnique({ where, select })
      : await db().staffAccount.findUnique({ where: { ...where, active: true }, select });
  return account ? recognise(cookie, { kind, ...account }, deviceSecret(), now) : null;
}

/** The same for the account with this id. */
export async function deviceKnownTo(
  kind: SessionKind,
  accountId: string,
  cookie: string,
  now: Date,
): Promise<string | null> {
  const holder = await holderOf(kind, accountId);
  return holder ? recognise(cookie, holder, deviceSecret(), now) : null;
}

/**
 * The cookie by which the browser with a session is known to its account from now on; null for a session that does not
 * exist, or that is not through the second step.
 */
export async function markOfSession(
  kind: SessionKind,
  { accountId, sessionId }: SessionIds,
  cookie: string,
  now: Date,
): Promise<string | null> {
  const session = kind === 'candidate' ? await candidateSession(sessionId) : await staffSession(sessionId);
  if (!session || session.accountId !== accountId || !isAlive(kind, session, now)) return null;
  return cookieFor(await holderOf(kind, accountId), cookie, now);
}

function candidateSession(id: string) {
  return db().candidateSession.findUnique({ where: { id } });
}

async function staffSession(id: string) {
  const session = await db().staffSession.findUnique({ where: { id }, include: { account: true } });
  return session && stillNeeded(session.account, session, config().STAFF_SECOND_FACTOR) === null
    ? session
    : null;
}

const linkSeconds = 60;

/**
 * The cookie by which the browser is known from now on in which a mailed link was just used to choose a password: its
 * holder reads the mail of the account, and is to sign in though others keep trying to. Null for any other link.
 */
export async function markOfUsedLink(
  kind: SessionKind,
  secret: string,
  cookie: string,
  now: Date,
): Promise<string | null> {
  const usedAt = { gt: addDuration(now, { seconds: -linkSeconds }) };
  const token = await db().accountToken.findFirst({
    where: { tokenHash: tokenHash(secret), purpose: 'reset_password', usedAt },
    select: { candidateId: true, staffId: true },
  });
  const id = kind === 'staff' ? token?.staffId : token?.candidateId;
  return id ? cookieFor(await holderOf(kind, id), cookie, now) : null;
}

async function holderOf(kind: SessionKind, id: string): Promise<Holder | null> {
  const passwordHash = await passwordHashOf(db(), kind, id);
  return passwordHash === undefined ? null : { kind, id, passwordHash };
}

function cookieFor(holder: Holder | null, cookie: string, now: Date): string | null {
  return holder ? remember(cookie, holder, deviceSecret(), now) : null;
}
