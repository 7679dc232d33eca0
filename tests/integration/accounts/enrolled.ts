import { Secret, TOTP } from 'otpauth';
import { mySetUp } from '@/lib/accounts/second-factor/queries';
import { normaliseRecoveryCode, type Proof } from '@/lib/accounts/second-factor/rules';
import { beginSetUp, confirmSetUp } from '@/lib/accounts/second-factor/commands';
import { openSession } from '@/lib/accounts/session-commands';
import type { PendingStaffViewer, StaffViewer } from '@/lib/auth/viewer';
import { later, now, password, signedInStaff } from './fixtures';

/** What an app with this secret shows so many steps of 30 seconds after `at`. */
export function byApp(secret: string, at: Date, steps = 0): Proof {
  const timestamp = at.getTime() + steps * 30_000;
  return { by: 'app', code: new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp }) };
}

export const byRecovery = (code: string): Proof => ({ by: 'recovery', code: normaliseRecoveryCode(code) });

export type Enrolled = { viewer: StaffViewer & { email: string }; secret: string; codes: string[] };

/** The secret that the viewer is setting up. */
export async function begun(viewer: StaffViewer | PendingStaffViewer, at = now): Promise<string> {
  const answer = await beginSetUp(viewer, password, at);
  const { secret } = await mySetUp(viewer, 'en', at);
  if (answer !== 'begun' || secret === null) throw new Error(`not begun: ${answer}`);
  return secret;
}

/** A member of staff who has turned two-step sign-in on at `now`, signed in. */
export async function enrolledStaff(changed: Parameters<typeof signedInStaff>[0] = {}): Promise<Enrolled> {
  const member = await signedInStaff(changed);
  const secret = await begun(member);
  const done = await confirmSetUp(member, byApp(secret, now).code, now);
  if (typeof done === 'string') throw new Error(`not confirmed: ${done}`);
  return { viewer: { ...member, sessionId: done.ids.sessionId }, secret, codes: done.codes };
}

/** Someone enrolled who has given the password, so many minutes after. */
export async function atTheDoor(
  { viewer }: Pick<Enrolled, 'viewer'>,
  minutes = 5,
): Promise<PendingStaffViewer> {
  const { id, email, locale } = viewer;
  const attempt = { kind: 'staff', email, password, userAgent: 'Firefox', replaces: null } as const;
  const opened = await openSession(attempt, later(minutes));
  if (!opened?.need) throw new Error('let in by the password alone');
  return { kind: 'entrant', id, sessionId: opened.sessionId, need: opened.need, locale };
}
