import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db } from '../db/client';

/** A signed-in device, as its owner sees it; instants are ISO strings. */
export type SessionDto = { id: string; device: string; lastSeenAt: string; current: boolean };

/** The open sessions of the candidate's account, the latest used first. */
export async function mySessions(viewer: CandidateViewer, now: Date): Promise<SessionDto[]> {
  authorise(viewer, 'account.manage', { ownerId: viewer.id });
  const rows = await db().candidateSession.findMany({
    where: { accountId: viewer.id, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
  });
  return rows.map(({ id, userAgent, lastSeenAt }) => ({
    id,
    device: deviceName(userAgent),
    lastSeenAt: lastSeenAt.toISOString(),
    current: id === viewer.sessionId,
  }));
}

const browsers = ['Edg', 'Firefox', 'Chrome', 'Safari'] as const;
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'] as const;

/** Browser and system of a User-Agent header, in words a person recognises; '' when neither is known. */
export function deviceName(userAgent: string): string {
  const browser = browsers.find((name) => userAgent.includes(name));
  const system = systems.find((name) => userAgent.includes(name));
  return [browser === 'Edg' ? 'Edge' : browser, system].filter(Boolean).join(', ');
}
