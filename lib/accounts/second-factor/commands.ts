import type { StaffViewer } from '../../auth/viewer';
import type { Tx } from '../../db/client';
import { mailTwoStep } from '../mails';
import { withPassword } from '../session-commands';
import { removeSessions } from '../session-rows';
import { accepts, addressee, giveRecoveryCodes, record, removeSecondFactor } from './rows';
import type { Proof } from './rules';

/** Refused for the password or the code, or because there is no second factor. */
export type Refusal = 'wrong' | 'wrongCode' | 'notOn';

/** By what someone shows that they may change their second factor. */
export type Confirmed = { password: string; code: Proof };

/**
 * Turns two-step sign-in off for an account whose holder shows both factors, ends their other sessions and says so by
 * mail. Throws Busy.
 */
export async function turnOff(
  viewer: StaffViewer,
  { password, code }: Confirmed,
  now: Date,
): Promise<'off' | Refusal> {
  const { id, sessionId } = viewer;
  return withPassword(viewer, 'staff-account.manage', password, async (tx) => {
    const refusal = await refusalOf(tx, viewer, code, now);
    if (refusal) return refusal;
    await removeSecondFactor(tx, id);
    await removeSessions(tx, 'staff', { accountId: id, id: { not: sessionId } });
    await record(tx, viewer, 'second-factor.turn-off', now);
    await mailTwoStep(tx, await addressee(tx, id), 'off', now);
    return 'off';
  });
}

/**
 * Gives an account whose holder shows both factors new recovery codes; the earlier ones stop working, and a mail says so.
 * Throws Busy.
 */
export async function renewRecoveryCodes(
  viewer: StaffViewer,
  { password, code }: Confirmed,
  now: Date,
): Promise<string[] | Refusal> {
  const { id } = viewer;
  return withPassword(viewer, 'staff-account.manage', password, async (tx) => {
    const refusal = await refusalOf(tx, viewer, code, now);
    if (refusal) return refusal;
    const codes = await giveRecoveryCodes(tx, id);
    await record(tx, viewer, 'second-factor.new-codes', now);
    await mailTwoStep(tx, await addressee(tx, id), 'new-codes', now, codes.length);
    return codes;
  });
}

async function refusalOf(
  tx: Tx,
  viewer: StaffViewer,
  code: Proof,
  now: Date,
): Promise<'wrongCode' | 'notOn' | null> {
  const on = await tx.staffAccount.count({ where: { id: viewer.id, totpEnabledAt: { not: null } } });
  if (on === 0) return 'notOn';
  return (await accepts(tx, viewer, code, now)) ? null : 'wrongCode';
}
