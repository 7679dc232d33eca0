import { uncount, withinLimit } from '../auth/rate-limit';
import type { SignedIn } from './session-rows';

/**
 * What `work` answers, which asks the viewer for the present password; 'tooMany', without doing it, where too many wrong
 * ones were given. Right ones are not counted: the limit is about guessing.
 */
export async function countingGuesses<Answer extends string>(
  { id }: SignedIn,
  now: Date,
  work: () => Promise<Answer>,
): Promise<Answer | 'tooMany'> {
  if (!(await withinLimit('passwordByAccount', id, now))) return 'tooMany';
  const answer = await work();
  if (answer !== 'wrong') await uncount('passwordByAccount', id, now);
  return answer;
}
