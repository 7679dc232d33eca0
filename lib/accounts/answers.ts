import type { PendingStaffViewer } from '../auth/viewer';
import type { Context } from '../forms/build';
import { refused, wrong, type Outcome } from '../forms/outcome';
import { withPasswordLimit } from './attempt-limits';
import type { SignedIn } from './session-rows';

type Asking = Pick<Context<SignedIn | PendingStaffViewer, readonly unknown[]>, 'viewer' | 'now' | 't'>;

/** Carries out `work`, which checks the password typed into `field`, and gives the answer to a wrong one and to too many. */
export async function confirmedByPassword<Result>(
  { viewer, now, t }: Asking,
  field: 'password' | 'currentPassword',
  work: () => Promise<Result>,
  answer: (result: Exclude<Result, 'wrong'>) => Promise<Outcome>,
): Promise<Outcome> {
  const result = await withPasswordLimit(viewer, now, work);
  if (result === 'tooMany') return refused(t('accounts.answers.tooManySignIns'));
  if (result === 'wrong') return wrong({ [field]: { key: 'passwordWrong' } });
  return answer(result as Exclude<Result, 'wrong'>);
}
