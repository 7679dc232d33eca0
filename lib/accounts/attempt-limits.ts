import { releaseAttempt, releaseAttempts, withinLimit, withinLimits } from '../auth/rate-limit';
import type { PendingStaffViewer } from '../auth/viewer';
import { securityEvent } from '../logging/security';
import { codeBudget, type Origin } from './budgets';
import type { Proof } from './second-factor/rules';
import type { SignedIn } from './session-rows';

/**
 * What `work` answers, which asks the viewer for the present password; 'tooMany', without doing it, where too many wrong
 * ones were given. Right ones are not counted: the limit is about guessing.
 */
export async function withPasswordLimit<Answer>(
  { id }: SignedIn | PendingStaffViewer,
  now: Date,
  work: () => Promise<Answer>,
): Promise<Answer | 'tooMany'> {
  if (!(await withinLimit('passwordByAccount', id, now))) return 'tooMany';
  const answer = await work();
  if (answer === 'wrong') await securityEvent('password.refused', { account: id });
  else await releaseAttempt('passwordByAccount', id, now);
  return answer;
}

/**
 * The same for a second factor, for which `work` answers 'wrongCode': codes are few enough to be guessed. Those who are
 * stopped may still have a recovery code, which is counted apart.
 */
export async function withCodeLimit<Answer>(
  { id }: SignedIn | PendingStaffViewer,
  origin: Origin,
  by: Proof['by'],
  now: Date,
  work: () => Promise<Answer>,
): Promise<Answer | 'tooMany'> {
  const counted = codeBudget(id, by, origin);
  if (!(await withinLimits(counted, now))) return 'tooMany';
  const answer = await work();
  if (answer === 'wrongCode')
    await securityEvent('second-factor.refused', { account: id, by, knownDevice: origin.device !== null });
  else await releaseAttempts(counted, now);
  return answer;
}
