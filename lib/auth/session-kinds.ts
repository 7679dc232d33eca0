import { config } from '../config';
import { addDuration } from '../time/rules';

const named = (name: string) => () => (config().SITE_URL.startsWith('https:') ? `__Host-${name}` : name);

/**
 * Candidate and staff sessions: their cookies and lifetimes (R9). A session ends at whichever limit comes first. The second
 * cookie outlives it: it shows that the browser has signed in before (lib/auth/device-marks.ts).
 */
export const sessionKinds = {
  candidate: {
    cookie: named('candidature-candidate'),
    deviceCookie: named('candidature-candidate-device'),
    absoluteHours: 30 * 24,
    idleHours: 7 * 24,
  },
  staff: {
    cookie: named('candidature-staff'),
    deviceCookie: named('candidature-staff-device'),
    absoluteHours: 12,
    idleHours: 1,
  },
} as const;

/** The cookie which shows that a candidate has just given the password again (lib/auth/confirmation.ts). */
export const confirmationCookie = named('candidature-confirmed');

export type SessionKind = keyof typeof sessionKinds;

/** The kind that a form names, which may name anything. */
export const sessionKindOr = (kind: unknown): SessionKind => (kind === 'staff' ? 'staff' : 'candidate');

/** Whether a session counts at `now`: it has neither come to its end nor lain idle too long. */
export function isAlive(
  kind: SessionKind,
  session: { lastSeenAt: Date; expiresAt: Date },
  now: Date,
): boolean {
  return (
    now < session.expiresAt && now < addDuration(session.lastSeenAt, { hours: sessionKinds[kind].idleHours })
  );
}
