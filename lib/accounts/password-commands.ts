import { recordAudit } from '../audit/commands';
import { hashPassword } from '../auth/passwords';
import type { SessionKind } from '../auth/session-kinds';
import { system } from '../auth/viewer';
import { transaction, type Tx } from '../db/client';
import { lockAccount } from '../db/locks';
import { mayMailAgain } from './mailing-rules';
import { mailPasswordChanged, mailReset, type Addressee } from './mails';
import { isEasyPassword } from './password-rules';
import { normaliseEmail } from './rules';
import { accountResource, removeSessions } from './session-rows';
import { holderOfLink, linksOfTheDay, redeemLink } from './tokens';

/** Whether a mail was sent, whether one of the last half hour is to serve, or whether there is nobody to write to. */
export type Mailing = 'mailed' | 'recent' | 'nobody';

/**
 * Mails a link to choose a new password, if the address has an account of this kind that may sign in (R7), as often as
 * lib/accounts/mailing-rules.ts has it; always to a device that is `known` to the account.
 */
export async function requestPasswordReset(
  kind: SessionKind,
  address: string,
  now: Date,
  next = '',
  known = false,
): Promise<Mailing> {
  const email = normaliseEmail(address);
  return transaction(async (tx) => {
    const account =
      kind === 'candidate'
        ? await tx.candidateAccount.findUnique({ where: { email } })
        : await tx.staffAccount.findUnique({ where: { email, active: true } });
    return account ? offerReset(tx, kind, account, next, now, known) : 'nobody';
  });
}

/** Mails the holder of an account a link to choose a new password, unless enough were sent lately. */
export async function offerReset(
  tx: Tx,
  kind: SessionKind,
  account: Addressee,
  next: string,
  now: Date,
  known = false,
): Promise<Mailing> {
  await lockAccount(tx, kind, account.id);
  const sent = known ? [] : await linksOfTheDay(tx, kind, 'reset_password', account.id, now);
  if (!mayMailAgain(sent, now)) return 'recent';
  await mailReset(tx, kind, account, next, now);
  await audit(tx, kind, 'password.request', account.id, now);
  return 'mailed';
}

export type ResetResult = 'changed' | 'dead' | 'easy';

/**
 * Sets a new password for an account of this kind by the secret of a mailed link, ends every session and says so by mail;
 * the second factor of staff stays. Answers 'dead' for the link, 'easy' for the password; the link is then still good.
 * Throws Busy.
 */
export async function resetPassword(
  kind: SessionKind,
  secret: string,
  password: string,
  now: Date,
): Promise<ResetResult> {
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const id = await holderOfLink(tx, kind, 'reset_password', secret, now);
    if (id === null) return 'dead';
    await lockAccount(tx, kind, id);
    const holder = await holderAt(tx, kind, id);
    if (!holder) return 'dead';
    if (isEasyPassword(password, holder.email)) return 'easy';
    if ((await redeemLink(tx, kind, 'reset_password', secret, now)) === null) return 'dead';
    await replacePassword(tx, kind, id, passwordHash, now);
    await removeSessions(tx, kind, { accountId: id });
    await audit(tx, kind, 'password.reset', id, now);
    await mailPasswordChanged(tx, kind, holder, now);
    return 'changed';
  });
}

const select = { id: true, email: true, locale: true } as const;

async function holderAt(tx: Tx, kind: SessionKind, id: string): Promise<Addressee | null> {
  return kind === 'candidate'
    ? tx.candidateAccount.findUnique({ where: { id }, select })
    : tx.staffAccount.findUnique({ where: { id, active: true }, select });
}

async function replacePassword(
  tx: Tx,
  kind: SessionKind,
  id: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  if (kind === 'staff') {
    await tx.staffAccount.update({ where: { id }, data: { passwordHash } });
    return;
  }
  await tx.candidateAccount.update({ where: { id }, data: { passwordHash } });
  // The holder of the link reads the mailbox, which is what verification asks.
  await tx.candidateAccount.updateMany({
    where: { id, emailVerifiedAt: null },
    data: { emailVerifiedAt: now },
  });
}

function audit(tx: Tx, kind: SessionKind, action: string, resourceId: string, now: Date): Promise<void> {
  return recordAudit(tx, system, [{ action, resource: accountResource[kind], resourceId }], now);
}
