/** What a member of staff still needs once the password was right: a code, or a second factor to give codes by. */
export type Need = 'code' | 'setUp';

/** How long a session lasts that is not through the second step: a phone is at hand, an app may have to be found first. */
export const entranceMinutes: Record<Need, number> = { code: 10, setUp: 60 };

/** Where each need is met, below the language. */
export const entrancePaths: Record<Need, string> = {
  code: '/staff/sign-in/code',
  setUp: '/staff/sign-in/set-up',
};

/**
 * What stands between a session and the console (R25): an account with a second factor asks for it in every session,
 * one without is asked to set it up where the site requires it. Null when nothing does.
 */
export function stillNeeded(
  account: { totpEnabledAt: Date | null },
  session: { secondFactorAt: Date | null },
  setting: 'required' | 'optional',
): Need | null {
  if (account.totpEnabledAt) return session.secondFactorAt ? null : 'code';
  return setting === 'required' ? 'setUp' : null;
}
