import { authorise } from '../auth/permissions';
import { isAlive } from '../auth/session-kinds';
import { db } from '../db/client';
import { deviceName } from './rules';
import { manageOf, type SignedIn } from './session-rows';

/** A signed-in device, as its owner sees it; `lastSeenAt` is an ISO instant, `device` '' where unknown. */
export type SessionDto = { id: string; device: string; lastSeenAt: string; current: boolean };

/** The open sessions of the viewer's account, the viewer's own first, then the latest used first. */
export async function mySessions(viewer: SignedIn, now: Date): Promise<SessionDto[]> {
  const { kind, id: accountId } = viewer;
  authorise(viewer, manageOf(viewer), { ownerId: accountId });
  const query = { where: { accountId }, orderBy: { lastSeenAt: 'desc' } } as const;
  const rows =
    kind === 'candidate'
      ? await db().candidateSession.findMany(query)
      : await db().staffSession.findMany(query);
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

/** The address by which the viewer signs in. */
export async function signInAddress(viewer: SignedIn): Promise<string> {
  authorise(viewer, manageOf(viewer), { ownerId: viewer.id });
  if (viewer.kind === 'candidate') return viewer.email;
  const account = await db().staffAccount.findUnique({ where: { id: viewer.id }, select: { email: true } });
  return account?.email ?? '';
}
