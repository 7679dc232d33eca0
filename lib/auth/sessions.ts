import { cookies, headers } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { config } from '../config';
import { confirmationCookie, sessionKinds, type SessionKind } from './session-kinds';

export type SessionIds = { accountId: string; sessionId: string };

/** Gives the browser the cookie of a session, which NextAuth reads. Only in a server action or route handler. */
export async function setSessionCookie(kind: SessionKind, { accountId, sessionId }: SessionIds) {
  const maxAge = sessionKinds[kind].absoluteHours * 3600;
  const value = await encode({ token: { sub: accountId, sessionId }, secret: secretOf(kind), maxAge });
  const store = await cookies();
  store.set(sessionKinds[kind].cookie(), value, cookieOptions(maxAge));
  if (kind === 'candidate') store.set(signedInHint, '1', { ...cookieOptions(maxAge), httpOnly: false });
}

/** Removes the session cookie of one kind. Its row is ended by a command. */
export async function dropSessionCookie(kind: SessionKind): Promise<void> {
  const store = await cookies();
  // Not store.delete(): a browser takes no __Host- cookie without Secure, not even to delete it.
  store.set(sessionKinds[kind].cookie(), '', cookieOptions(0));
  if (kind === 'staff') return;
  store.set(signedInHint, '', { ...cookieOptions(0), httpOnly: false });
  store.set(confirmationCookie(), '', cookieOptions(0));
}

/** What the browser of the current request calls itself, in the 200 characters that are kept. */
export async function userAgentOfRequest(): Promise<string> {
  return ((await headers()).get('user-agent') ?? '').slice(0, 200);
}

/** A cookie without meaning to the server: it lets the header of a static page offer "My applications". */
export const signedInHint = 'candidature-signed-in';

/** The secret that signs sessions of one kind: one kind's cookie never passes for the other's. */
export function secretOf(kind: SessionKind): string {
  return `${config().AUTH_SECRET}:${kind}`;
}

/** How session cookies are set: for this site only, never readable by scripts, over TLS where the site has it. */
export function cookieOptions(maxAge: number) {
  const secure = config().SITE_URL.startsWith('https:');
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge } as const;
}
