import { Secret, TOTP } from 'otpauth';
import { isRecoveryCode } from '@/lib/accounts/second-factor/rules';
import { seal } from '@/lib/auth/seal';
import { tokenHash } from '@/lib/auth/tokens';
import { transaction, type Tx } from '@/lib/db/client';
import { now } from '../integration/competitions/fixtures';
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

/** Lets everyone be where they were: enrolled, or, for the support and the newcomer, about to be. */
export async function restoreSecondFactors(people: Bystanders, colleague: string): Promise<void> {
  const { administrator, recruiter, assignedManager, otherManager, assignedPanelist, otherPanelist } = people;
  const { entrant, newcomer, support } = people;
  const members = [administrator, recruiter, assignedManager, otherManager, assignedPanelist, otherPanelist];
  // Whatever clock a test goes by, it was begun just now.
  const totpSecretAt = new Date(Math.max(now.getTime(), Date.now()));
  await transaction(async (tx) => {
    for (const { id } of [...members, entrant, { id: colleague }]) await enrol(tx, id);
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
