import { Secret, TOTP } from 'otpauth';
import { isRecoveryCode } from '@/lib/accounts/second-factor/rules';
import { seal, unseal } from '@/lib/auth/seal';
import { tokenHash } from '@/lib/auth/tokens';
import { transaction, type Tx } from '@/lib/db/client';
import { now } from '../builders';
import type { Bystanders } from './world';

/** What the app of everyone has who signs in in two steps. */
export const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
/** The one recovery code that each of them has. */
export const recoveryCode = 'WATERWATERWATERWATERWATE';
if (!isRecoveryCode(recoveryCode)) throw new Error('no recovery code looks like this');

/** What the app shows at `at`. */
export function codeAt(at: Date, of = secret): string {
  return new TOTP({ secret: Secret.fromBase32(of) }).generate({ timestamp: at.getTime() });
}

/** Gives an account the second factor that everyone has, as if nothing had been done with it yet. */
export async function enrol(tx: Tx, id: string): Promise<void> {
  const fresh = { totpSecret: seal(secret, id), totpSecretAt: now, totpEnabledAt: now, totpLastStep: null };
  await tx.staffAccount.update({ where: { id }, data: fresh });
  await tx.staffRecoveryCode.deleteMany({ where: { accountId: id } });
  await tx.staffRecoveryCode.create({ data: { accountId: id, codeHash: tokenHash(recoveryCode) } });
}

/** Which of the enrolled are no longer as "enrol" left them: few, as a rule, and each costs three writes to restore. */
async function changedSince(tx: Tx, enrolled: string[]): Promise<string[]> {
  const where = { id: { in: enrolled }, totpSecretAt: now, totpEnabledAt: now, totpLastStep: null };
  const found = await tx.staffAccount.findMany({ where, include: { recoveryCodes: true } });
  const same = found.filter(({ id, totpSecret, recoveryCodes: codes }) => {
    const isUnused = codes.length === 1 && codes[0]?.codeHash === tokenHash(recoveryCode) && !codes[0].usedAt;
    return isUnused && totpSecret !== null && unseal(totpSecret, id) === secret;
  });
  return enrolled.filter((id) => !same.some((account) => account.id === id));
}

/** Lets everyone be where they were: enrolled, or, for the support and the newcomer, about to be. */
export async function restoreSecondFactors(people: Bystanders, colleague: string): Promise<void> {
  const { administrator, recruiter, assignedManager, otherManager, assignedPanelist, otherPanelist } = people;
  const { entrant, newcomer, support } = people;
  const members = [administrator, recruiter, assignedManager, otherManager, assignedPanelist, otherPanelist];
  // Whatever clock a test goes by, it was begun just now.
  const totpSecretAt = new Date(Math.max(now.getTime(), Date.now()));
  const enrolled = [...members, entrant].map(({ id }) => id);
  await transaction(async (tx) => {
    await enrol(tx, colleague);
    for (const id of await changedSince(tx, enrolled)) await enrol(tx, id);
    for (const { id } of [newcomer, support]) {
      await enrol(tx, id);
      await tx.staffRecoveryCode.deleteMany({ where: { accountId: id } });
      await tx.staffAccount.update({ where: { id }, data: { totpSecretAt, totpEnabledAt: null } });
    }
    for (const { id: accountId, sessionId: id } of [entrant, newcomer, support]) {
      const times = { createdAt: now, lastSeenAt: now, expiresAt: new Date('2100-01-01T00:00:00Z') };
      await tx.staffSession.upsert({ where: { id }, create: { id, accountId, ...times }, update: {} });
    }
  });
}
