import type { NextAuthOptions } from 'next-auth';
import { secretOf } from './sessions';
import { sessionKinds, type SessionKind } from './session-kinds';

/**
 * NextAuth for one kind of session. Sign-in is a server action (lib/accounts/actions.ts), so that it works without
 * JavaScript and answers in the reader's language; NextAuth signs, reads and expires the cookie.
 */
export function authOptions(kind: SessionKind): NextAuthOptions {
  const { cookie, absoluteHours } = sessionKinds[kind];
  return {
    providers: [],
    secret: secretOf(kind),
    session: { strategy: 'jwt', maxAge: absoluteHours * 3600 },
    cookies: { sessionToken: { name: cookie(), options: { httpOnly: true, sameSite: 'lax', path: '/' } } },
    callbacks: {
      session: ({ session, token }) => ({ ...session, accountId: token.sub, sessionId: token.sessionId }),
    },
  };
}
