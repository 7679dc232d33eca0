import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { confirmationOf } from '@/lib/auth/confirmation';
import { confirmationCookie, sessionKinds, type SessionKind } from '@/lib/auth/session-kinds';
import { secretOf } from '@/lib/auth/sessions';
import { transaction } from '@/lib/db/client';
import { askers, type Asker, type World } from '../../security/world';

/** Whoever may send a request: everyone of a world, and those whose cookies are worth nothing. */
export const worthless = ['forged', 'expired', 'ended', 'exchanged'] as const;
// Where a second factor is not required, a newcomer without one is staff like others.
type Sender = Exclude<Asker, 'system' | 'newcomer'>;
export type Caller = Sender | (typeof worthless)[number];
const sends = (asker: Asker): asker is Sender => asker !== 'system' && asker !== 'newcomer';
export const callers: readonly Caller[] = [...askers.filter(sends), ...worthless];

const hour = 3_600_000;

type Ticket = { kind: SessionKind; accountId: string; sessionId: string };

/**
 * The cookie by which a browser shows a session, under the name and with the secret of a kind; a candidate’s with what shows
 * that the password was given again.
 */
async function cookieOf(
  { kind, accountId, sessionId }: Ticket,
  secret = secretOf(kind),
  name = kind,
): Promise<string> {
  const value = await encode({ token: { sub: accountId, sessionId }, secret, maxAge: 3600 });
  const confirmed = `${confirmationCookie()}=${confirmationOf(sessionId, new Date())}`;
  return `${sessionKinds[name].cookie()}=${value}${kind === 'candidate' ? `; ${confirmed}` : ''}`;
}

/** A session in the database, as signing in makes one. */
async function session(
  kind: SessionKind,
  accountId: string,
  ended: 'no' | 'expired' | 'gone' = 'no',
  secondFactorAt: Date | null = new Date(),
) {
  const id = randomUUID();
  const now = Date.now();
  const expiresAt = new Date(ended === 'expired' ? now - hour : now + hour);
  const data = { id, accountId, createdAt: new Date(now), lastSeenAt: expiresAt, expiresAt };
  if (ended !== 'gone')
    await transaction(async (tx) => {
      if (kind === 'candidate') await tx.candidateSession.create({ data });
      else await tx.staffSession.create({ data: { ...data, secondFactorAt } });
    });
  return { kind, accountId, sessionId: id };
}

/**
 * The Cookie header of every caller. Those without a right to be believed show what would be the owner’s session and an
 * administrator’s: signed with another secret, past its end, ended, or each in the place of the other.
 */
export async function cookiesOf({ viewers }: World): Promise<Record<Caller, string>> {
  const cookies: Partial<Record<Caller, string>> = { visitor: '' };
  for (const asker of askers) {
    const viewer = viewers[asker];
    if (!sends(asker) || !('id' in viewer)) continue;
    const kind = viewer.kind === 'candidate' ? 'candidate' : 'staff';
    const secondFactorAt = viewer.kind === 'entrant' ? null : new Date();
    cookies[asker] = await cookieOf(await session(kind, viewer.id, 'no', secondFactorAt));
  }
  const idOf = (asker: Asker) => ('id' in viewers[asker] ? viewers[asker].id : '');
  const both = async (ended: 'no' | 'expired' | 'gone') => [
    await session('candidate', idOf('owner'), ended),
    await session('staff', idOf('administrator'), ended),
  ];
  const joined = async (tickets: Ticket[], show: (ticket: Ticket) => Promise<string>) =>
    (await Promise.all(tickets.map(show))).join('; ');
  const another = 'a secret that is not the one of this site, as long as one';
  const twin = { candidate: 'staff', staff: 'candidate' } as const;
  cookies.forged = await joined(await both('no'), (ticket) => cookieOf(ticket, another));
  cookies.expired = await joined(await both('expired'), (ticket) => cookieOf(ticket));
  cookies.ended = await joined(await both('gone'), (ticket) => cookieOf(ticket));
  cookies.exchanged = await joined(await both('no'), (ticket) =>
    cookieOf(ticket, secretOf(ticket.kind), twin[ticket.kind]),
  );
  return cookies as Record<Caller, string>;
}
