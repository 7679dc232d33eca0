import { Secret } from 'otpauth';
import { authorise } from '../../auth/permissions';
import { seal, unseal } from '../../auth/seal';
import type { SessionIds } from '../../auth/sessions';
import type { PendingStaffViewer, StaffViewer } from '../../auth/viewer';
import { transaction } from '../../db/client';
import { lockAccount } from '../../db/locks';
import { mailTwoStep } from '../mails';
import { withPassword } from '../session-commands';
import { removeSessions } from '../session-rows';
import { addressee, giveRecoveryCodes, record, renewSession } from './rows';
import { secretBeingSetUp, stepOf } from './rules';

export type Beginning = 'begun' | 'wrong' | 'alreadyOn';

// RFC 4226 recommends 160 bits.
const secretBytes = 20;

/**
 * Gives an account a secret to set up, in place of one that was not confirmed. Answers 'wrong' for the present password.
 * Throws Busy.
 */
export async function beginSetUp(
  viewer: StaffViewer | PendingStaffViewer,
  present: string,
  now: Date,
): Promise<Beginning> {
  const { id } = viewer;
  return withPassword(viewer, 'second-factor.set-up', present, async (tx) => {
    const totpSecret = seal(new Secret({ size: secretBytes }).base32, id);
    const { count } = await tx.staffAccount.updateMany({
      where: { id, totpEnabledAt: null },
      data: { totpSecret, totpSecretAt: now, totpLastStep: null },
    });
    if (count === 0) return 'alreadyOn';
    await record(tx, viewer, 'second-factor.begin', now);
    return 'begun';
  });
}

/** What turning it on gives: the recovery codes, which nobody can read again, and the session that replaces the viewer's. */
export type TurnedOn = { codes: string[]; ids: SessionIds };
export type Confirmation = TurnedOn | 'wrongCode' | 'expired' | 'ended';

/**
 * Turns two-step sign-in on for an account whose app shows a code of the secret being set up; ends its other sessions and
 * says so by mail. Answers 'expired' when nothing is being set up (any more), 'ended' when the viewer's session was.
 */
export async function confirmSetUp(
  viewer: StaffViewer | PendingStaffViewer,
  code: string,
  now: Date,
): Promise<Confirmation> {
  const { id } = viewer;
  authorise(viewer, 'second-factor.set-up', { ownerId: id });
  return transaction(async (tx) => {
    await lockAccount(tx, 'staff', id);
    const account = await tx.staffAccount.findUnique({ where: { id, active: true } });
    const sealed = account && secretBeingSetUp(account, now);
    const secret = sealed ? unseal(sealed, id) : null;
    if (secret === null) return 'expired';
    const step = stepOf(secret, code, now);
    if (step === null) return 'wrongCode';
    const ids = await renewSession(tx, viewer, now);
    if (!ids) return 'ended';
    await removeSessions(tx, 'staff', { accountId: id, id: { not: ids.sessionId } });
    await tx.staffAccount.update({ where: { id }, data: { totpEnabledAt: now, totpLastStep: step } });
    const codes = await giveRecoveryCodes(tx, id);
    await record(tx, viewer, 'second-factor.turn-on', now);
    await mailTwoStep(tx, await addressee(tx, id), 'on', now, codes.length);
    return { codes, ids };
  });
}
