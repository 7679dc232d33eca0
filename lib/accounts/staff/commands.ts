import { recordAudit } from '../../audit/commands';
import { authorise, Forbidden } from '../../auth/permissions';
import type { StaffViewer } from '../../auth/viewer';
import { lockAccount } from '../../db/locks';
import { isId } from '../../forms/fields';
import { mailTwoStep } from '../mails';
import { addressee, removeSecondFactor } from '../second-factor/rows';
import { withPassword } from '../session-commands';
import { accountResource, removeSessions } from '../session-rows';

/**
 * Takes the second factor from the account of another member of staff who has lost theirs, ends their sessions and tells
 * them by mail. Answers 'wrong' for the viewer's present password, 'off' where there is nothing to take. Throws Forbidden
 * where the viewer may not, there is no such account or it is the viewer's own; Busy.
 */
export async function resetSecondFactor(
  viewer: StaffViewer,
  present: string,
  accountId: string,
  now: Date,
): Promise<'reset' | 'wrong' | 'off'> {
  authorise(viewer, 'second-factor.reset');
  if (!isId(accountId) || accountId === viewer.id) throw new Forbidden('second-factor.reset');
  return withPassword(viewer, 'second-factor.reset', present, async (tx) => {
    await lockAccount(tx, 'staff', accountId);
    const account = await tx.staffAccount.findUnique({ where: { id: accountId, active: true } });
    if (!account) throw new Forbidden('second-factor.reset');
    if (!account.totpEnabledAt) return 'off';
    await removeSecondFactor(tx, accountId);
    await removeSessions(tx, 'staff', { accountId });
    const entry = { action: 'second-factor.reset', resource: accountResource.staff, resourceId: accountId };
    await recordAudit(tx, viewer, [entry], now);
    await mailTwoStep(tx, await addressee(tx, accountId), 'reset', now);
    return 'reset';
  });
}
