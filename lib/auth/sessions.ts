import { cookies, headers } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { config } from '../config';
import { transaction } from '../db/client';
import { after } from '../time/rules';
import { sessionKinds, type SessionKind } from './session-kinds';

/**
 * Opens a session of one kind for an account: a row that signing out everywhere can end, and the cookie NextAuth
 * reads. Only in a server action or route handler.
 */
export async function openSession(kind: SessionKind, accountId: string, now: Date): Promise<void> {
  const { cookie, absoluteHours } = sessionKinds[kind];
  const expiresAt = after(now, { hours: absoluteHours });
  const userAgent = ((await headers()).get('user-agent') ?? '').slice(0, 200);
  const data = { accountId, createdAt: now, lastSeenAt: now, expiresAt, userAgent };
  const session = await transaction((tx) =>
    kind === 'candidate' ? tx.candidateSession.create({ data }) : tx.staffSession.create({ data }),
  );
  const maxAge = absoluteHours * 3600;
  const token = { sub: accountId, sessionId: session.id };
  const value = await encode({ token, secret: secretOf(kind), maxAge });
  const store = await cookies();
  store.set(cookie(), value, cookieOptions(maxAge));
  if (kind === 'candidate') store.set(signedInHint, '1', { ...cookieOptions(maxAge), httpOnly: false });
}

/** Removes the session cookie of one kind. Its row is ended by a command. */
export async function dropSessionCookie(kind: SessionKind): Promise<void> {
  const store = await cookies();
  store.delete(sessionKinds[kind].cookie());
  if (kind === 'candidate') store.delete(signedInHint);
}

/** A cookie without meaning to the server: it lets the header of a static page offer "My account". */
export const signedInHint = 'candidature-signed-in';

/** The secret that signs sessions of one kind: one kind's cookie never passes for the other's. */
export function secretOf(kind: SessionKind): string {
  return `${config().AUTH_SECRET}:${kind}`;
}

function cookieOptions(maxAge: number) {
  const secure = config().SITE_URL.startsWith('https:');
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge } as const;
}
