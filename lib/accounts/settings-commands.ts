import { recordAudit } from '../audit/commands';
import { hashPassword, verifyPassword } from '../auth/passwords';
import { authorise } from '../auth/permissions';
import type { SessionKind } from '../auth/session-kinds';
import type { CandidateViewer } from '../auth/viewer';
import { db, transaction, type Tx } from '../db/client';
import type { Locale } from '../i18n/locales';
import { mailPasswordChanged, type Addressee } from './mails';
import { isEasyPassword } from './password-rules';
import { signInAddress } from './queries';
import {
  accountResource,
  isStillPassword,
  manageOf,
  passwordHashOf,
  removeSessions,
  type SignedIn,
} from './session-rows';
import { stopLinks } from './tokens';

export type PasswordChange = 'changed' | 'wrong' | 'easy';

/**
 * Changes the password of an account of either kind whose holder knows the present one, ends their other sessions and
 * mailed links, and says so by mail. Answers 'wrong' for the present password, 'easy' for the new one. Throws Busy.
 */
export async function changePassword(
  viewer: SignedIn,
  present: string,
  chosen: string,
  now: Date,
): Promise<PasswordChange> {
  const { id, kind, sessionId } = viewer;
  authorise(viewer, manageOf(viewer), { ownerId: id });
  const stored = await passwordHashOf(db(), kind, id);
  if (!(await verifyPassword(stored, present)) || stored === undefined) return 'wrong';
  if (isEasyPassword(chosen, await signInAddress(viewer))) return 'easy';
  const passwordHash = await hashPassword(chosen);
  return transaction(async (tx) => {
    if (!(await isStillPassword(tx, kind, id, stored))) return 'wrong';
    const account = await setPassword(tx, kind, id, passwordHash);
    await removeSessions(tx, kind, { accountId: id, id: { not: sessionId } });
    const entry = { action: 'password.change', resource: accountResource[kind], resourceId: id };
    await recordAudit(tx, viewer, [entry], now);
    await mailPasswordChanged(tx, kind, account, now);
    return 'changed';
  });
}

async function setPassword(tx: Tx, kind: SessionKind, id: string, passwordHash: string): Promise<Addressee> {
  const change = { where: { id }, data: { passwordHash }, select: { id: true, email: true, locale: true } };
  await stopLinks(tx, kind, 'reset_password', id);
  return kind === 'staff' ? tx.staffAccount.update(change) : tx.candidateAccount.update(change);
}

/** Sets the language in which the candidate is written to, of applications made already too. */
export async function setLocale(viewer: CandidateViewer, locale: Locale, now: Date): Promise<void> {
  authorise(viewer, 'account.manage', { ownerId: viewer.id });
  await transaction(async (tx) => {
    await tx.candidateAccount.update({ where: { id: viewer.id }, data: { locale } });
    await tx.application.updateMany({ where: { candidateId: viewer.id }, data: { locale } });
    const entry = { action: 'account.language', resource: accountResource.candidate, resourceId: viewer.id };
    await recordAudit(tx, viewer, [{ ...entry, detail: { locale } }], now);
  });
}
