import { uncount, withinLimit, type LimitName } from '../auth/rate-limit';
import type { EntrantViewer } from '../auth/viewer';
import type { Proof } from './second-factor/rules';
import type { SignedIn } from './session-rows';

/**
 * What `work` answers, which asks the viewer for the present password; 'tooMany', without doing it, where too many wrong
 * ones were given. Right ones are not counted: the limit is about guessing.
 */
export async function countingGuesses<Answer>(
  { id }: SignedIn | EntrantViewer,
  now: Date,
  work: () => Promise<Answer>,
): Promise<Answer | 'tooMany'> {
  if (!(await withinLimit('passwordByAccount', id, now))) return 'tooMany';
  const answer = await work();
  if (answer !== 'wrong') await uncount('passwordByAccount', id, now);
  return answer;
}

/**
 * The same for a second factor, for which `work` answers 'wrongCode': codes are few enough to be guessed, by the account
 * and by the client. Whoever is stopped may still have a recovery code, which is counted apart.
 */
export async function countingCodes<Answer>(
  { id }: SignedIn | EntrantViewer,
  client: string,
  by: Proof['by'],
  now: Date,
  work: () => Promise<Answer>,
): Promise<Answer | 'tooMany'> {
  const counted: [LimitName, string][] = [['codeByClient', client]];
  if (by === 'recovery') counted.push(['recoveryCodeByAccount', id]);
  else counted.push(['codeByAccount', id], ['codeByAccountInADay', id]);
  const within = await Promise.all(counted.map(([name, subject]) => withinLimit(name, subject, now)));
  if (within.includes(false)) return 'tooMany';
  const answer = await work();
  if (answer !== 'wrongCode') for (const [name, subject] of counted) await uncount(name, subject, now);
  return answer;
}
