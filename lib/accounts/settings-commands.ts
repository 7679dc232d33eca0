import { recordAudit } from '../audit/commands';
import { hashPassword, verifyPassword } from '../auth/passwords';
import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db, transaction } from '../db/client';
import { lockAccount } from '../db/locks';
import type { Locale } from '../i18n/locales';
import { mailPasswordChanged } from './mails';
import { isEasyPassword } from './password-rules';
import { accountResource, passwordHashOf, removeSessions } from './session-rows';

export type PasswordChange = 'changed' | 'wrong' | 'easy';

/**
 * Changes the password of a candidate who knows the present one, ends their other sessions and mailed links, and says so
 * by mail. Answers 'wrong' for the present password, 'easy' for the new one. Throws Busy.
 */
export async function changePassword(
  viewer: CandidateViewer,
  present: string,
  chosen: string,
  now: Date,
): Promise<PasswordChange> {
  const { id, email } = viewer;
  authorise(viewer, 'account.manage', { ownerId: id });
  const stored = await passwordHashOf(db(), 'candidate', id);
  if (!(await verifyPassword(stored, present))) return 'wrong';
  if (isEasyPassword(chosen, email)) return 'easy';
  const passwordHash = await hashPassword(chosen);
  return transaction(async (tx) => {
    // Of two changes at once the second no longer gave the present password.
    await lockAccount(tx, 'candidate', id);
    if ((await passwordHashOf(tx, 'candidate', id)) !== stored) return 'wrong';
    const account = await tx.candidateAccount.update({ where: { id }, data: { passwordHash } });
    await removeSessions(tx, 'candidate', { accountId: id, id: { not: viewer.sessionId } });
    await tx.accountToken.deleteMany({ where: { candidateId: id, purpose: 'reset_password' } });
    const entry = { action: 'password.change', resource: accountResource.candidate, resourceId: id };
    await recordAudit(tx, viewer, [entry], now);
    await mailPasswordChanged(tx, account, now);
    return 'changed';
  });
}

/** Sets the language in which the candidate is written to. */
export async function setLocale(viewer: CandidateViewer, locale: Locale, now: Date): Promise<void> {
  authorise(viewer, 'account.manage', { ownerId: viewer.id });
  await transaction(async (tx) => {
    await tx.candidateAccount.update({ where: { id: viewer.id }, data: { locale } });
    const entry = { action: 'account.language', resource: accountResource.candidate, resourceId: viewer.id };
    await recordAudit(tx, viewer, [{ ...entry, detail: { locale } }], now);
  });
}
