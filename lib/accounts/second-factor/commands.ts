import type { PendingStaffViewer, StaffViewer } from '../../auth/viewer';
import { type Tx, transaction } from '../../db/client';
import { mailTwoStep } from '../mails';
import { withPassword } from '../session-commands';
import { removeSessions } from '../session-rows';
import { accepts, addressee, giveRecoveryCodes, record, removeSecondFactor, renewSession } from './rows';
import { type Proof, secretBeingSetUp, stepOf } from './rules';
import { Secret } from 'otpauth';
import { authorise } from '../../auth/permissions';
import { seal, unseal } from '../../auth/seal';
import type { SessionIds } from '../../auth/sessions';
import { lockAccount } from '../../db/locks';

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

/** Refused for the code, or because signing in took so long that its session has ended. */
export type Entry = SessionIds | 'wrongCode' | 'ended';

/**
 * Lets someone in whose password was right and who shows their second factor: their session is replaced by one of staff
 * (R25). Audited either way.
 */
export async function enter(viewer: PendingStaffViewer, proof: Proof, now: Date): Promise<Entry> {
  authorise(viewer, 'second-factor.give', { ownerId: viewer.id });
  return transaction(async (tx) => {
    await lockAccount(tx, 'staff', viewer.id);
    if (!(await accepts(tx, viewer, proof, now))) {
      await record(tx, viewer, 'session.refuse', now);
      return 'wrongCode';
    }
    const ids = await renewSession(tx, viewer, now);
    if (!ids) return 'ended';
    await record(tx, viewer, 'session.open', now);
    return ids;
  });
}
