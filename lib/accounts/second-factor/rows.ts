import { randomBytes } from 'node:crypto';
import { recordAudit } from '../../audit/commands';
import { unseal } from '../../auth/seal';
import { sessionKinds } from '../../auth/session-kinds';
import type { SessionIds } from '../../auth/sessions';
import { tokenHash } from '../../auth/tokens';
import type { PendingStaffViewer, StaffViewer } from '../../auth/viewer';
import type { Tx } from '../../db/client';
import { addDuration } from '../../time/rules';
import { mailTwoStep } from '../mails';
import { accountResource } from '../session-rows';
import { inGroups, recoveryCodeCount, recoveryCodeShape, stepOf, type Proof } from './rules';

type Holder = StaffViewer | PendingStaffViewer;

/** Whether what the holder of an account shows is its second factor. It is used up; however many show one at once, one is let. */
export function accepts(tx: Tx, holder: Holder, { by, code }: Proof, now: Date): Promise<boolean> {
  return by === 'app' ? acceptsCode(tx, holder.id, code, now) : acceptsRecoveryCode(tx, holder, code, now);
}

async function acceptsCode(tx: Tx, id: string, code: string, now: Date): Promise<boolean> {
  const where = { id, active: true, totpEnabledAt: { not: null } };
  const account = await tx.staffAccount.findUnique({ where, select: { totpSecret: true } });
  const sealed = account?.totpSecret ?? null;
  const secret = sealed === null ? null : unseal(sealed, id);
  const step = secret === null ? null : stepOf(secret, code, now);
  if (step === null) return false;
  const unused = { OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] };
  const { count } = await tx.staffAccount.updateMany({
    where: { ...where, ...unused, totpSecret: sealed },
    data: { totpLastStep: step },
  });
  return count === 1;
}

async function acceptsRecoveryCode(tx: Tx, holder: Holder, code: string, now: Date): Promise<boolean> {
  const { id: accountId } = holder;
  const account = { active: true, totpEnabledAt: { not: null } };
  const { count } = await tx.staffRecoveryCode.updateMany({
    where: { accountId, codeHash: tokenHash(code), usedAt: null, account },
    data: { usedAt: now },
  });
  if (count === 0) return false;
  const left = await tx.staffRecoveryCode.count({ where: { accountId, usedAt: null } });
  await record(tx, holder, 'second-factor.use-recovery-code', now, { left });
  await mailTwoStep(tx, await addressee(tx, accountId), 'code-used', now, left);
  return true;
}

/** Gives an account new recovery codes in place of those it had; they are nowhere but in the answer. */
export async function giveRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  await tx.staffRecoveryCode.deleteMany({ where: { accountId } });
  await tx.staffRecoveryCode.createMany({
    data: codes.map((code) => ({ accountId, codeHash: tokenHash(code) })),
  });
  return codes.map((code) => inGroups(code, '-'));
}

// Each of the 32 characters stands for as many of the 256 values of a byte as the others.
function newRecoveryCode(): string {
  const { alphabet, length } = recoveryCodeShape;
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** Takes the second factor from an account, with its recovery codes. */
export async function removeSecondFactor(tx: Tx, id: string): Promise<void> {
  await tx.staffRecoveryCode.deleteMany({ where: { accountId: id } });
  const nothing = { totpSecret: null, totpSecretAt: null, totpEnabledAt: null, totpLastStep: null };
  await tx.staffAccount.update({ where: { id }, data: nothing });
}

/**
 * Puts a session that is through the second step in the place of the holder's, under a new identifier (ASVS 7.2.4); null
 * when theirs was ended meanwhile.
 */
export async function renewSession(
  tx: Tx,
  { id: accountId, sessionId }: Holder,
  now: Date,
): Promise<SessionIds | null> {
  const before = { id: sessionId, accountId, expiresAt: { gt: now } };
  const session = await tx.staffSession.findFirst({ where: before, select: { userAgent: true } });
  const { count } = await tx.staffSession.deleteMany({ where: before });
  if (!session || count === 0) return null;
  const expiresAt = addDuration(now, { hours: sessionKinds.staff.absoluteHours });
  const times = { createdAt: now, lastSeenAt: now, secondFactorAt: now, expiresAt };
  const { id } = await tx.staffSession.create({ data: { accountId, ...times, ...session } });
  return { accountId, sessionId: id };
}

/** Where a member of staff is written to, and in which language. */
export function addressee(tx: Tx, id: string) {
  return tx.staffAccount.findUniqueOrThrow({
    where: { id },
    select: { id: true, email: true, locale: true },
  });
}

/** Records what the holder did to their own account. */
export function record(
  tx: Tx,
  holder: Holder,
  action: string,
  now: Date,
  detail?: Record<string, number>,
): Promise<void> {
  const entry = { action, resource: accountResource.staff, resourceId: holder.id, detail };
  return recordAudit(tx, holder, [entry], now);
}
