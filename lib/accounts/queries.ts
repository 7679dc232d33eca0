import { authorise } from '../auth/permissions';
import { stillNeeded } from '../auth/second-factor';
import { isAlive } from '../auth/session-kinds';
import { config } from '../config';
import { db } from '../db/client';
import { deviceName } from './rules';
import { manageOf, type SignedIn } from './session-rows';

/** A signed-in device, as its owner sees it; `lastSeenAt` is an ISO instant, `device` '' where unknown. */
export type SessionDto = { id: string; device: string; lastSeenAt: string; current: boolean };

/** The open sessions of the viewer's account, the viewer's own first, then the latest used first. */
export async function mySessions(viewer: SignedIn, now: Date): Promise<SessionDto[]> {
  const { kind, id: accountId } = viewer;
  authorise(viewer, manageOf(viewer), { ownerId: accountId });
  const rows = kind === 'candidate' ? await candidateSessions(accountId) : await staffSessions(accountId);
  return rows
    .filter((row) => isAlive(kind, row, now))
    .map(({ id, userAgent, lastSeenAt }) => ({
      id,
      device: deviceName(userAgent),
      lastSeenAt: lastSeenAt.toISOString(),
      current: id === viewer.sessionId,
    }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}

function candidateSessions(accountId: string) {
  return db().candidateSession.findMany({ where: { accountId }, orderBy: { lastSeenAt: 'desc' } });
}

// Those that are through the second step: where it is still to be taken nobody is signed in.
async function staffSessions(accountId: string) {
  const rows = await db().staffSession.findMany({
    where: { accountId },
    orderBy: { lastSeenAt: 'desc' },
    include: { account: { select: { totpEnabledAt: true } } },
  });
  return rows.filter((row) => stillNeeded(row.account, row, config().STAFF_SECOND_FACTOR) === null);
}

/** The address by which the viewer signs in. */
export async function signInAddress(viewer: SignedIn): Promise<string> {
  authorise(viewer, manageOf(viewer), { ownerId: viewer.id });
  if (viewer.kind === 'candidate') return viewer.email;
  const account = await db().staffAccount.findUnique({ where: { id: viewer.id }, select: { email: true } });
  return account?.email ?? '';
}
