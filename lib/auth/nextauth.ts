import type { NextAuthOptions } from 'next-auth';
import { cookieOptions, secretOf } from './sessions';
import { sessionKinds, type SessionKind } from './session-kinds';

/**
 * NextAuth for one kind of session. Sign-in and sign-out are server actions (lib/accounts/session-actions.ts), so that
 * they work without JavaScript and answer in the reader's language; NextAuth signs, reads and expires the cookie. Its own
 * routes are not served: they would renew a cookie without asking whether its session was ended elsewhere.
 */
export function authOptions(kind: SessionKind): NextAuthOptions {
  const { cookie, absoluteHours } = sessionKinds[kind];
  const maxAge = absoluteHours * 3600;
  return {
    providers: [],
    secret: secretOf(kind),
    session: { strategy: 'jwt', maxAge },
    cookies: { sessionToken: { name: cookie(), options: cookieOptions(maxAge) } },
    callbacks: {
      session: ({ session, token }) => ({ ...session, accountId: token.sub, sessionId: token.sessionId }),
    },
    // A cookie that cannot be read makes a visitor; whoever sends such must not fill the log.
    logger: { error: nothing, warn: nothing, debug: nothing },
  };
}

function nothing(): void {
  return undefined;
}
