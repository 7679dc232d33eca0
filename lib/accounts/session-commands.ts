import { recordAudit } from '../audit/commands';
import { hashPassword, verifyPassword } from '../auth/passwords';
import { authorise } from '../auth/permissions';
import type { SessionKind } from '../auth/session-kinds';
import { system, type CandidateViewer, type StaffViewer } from '../auth/viewer';
import { db, transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import { mailPasswordChanged } from './commands';
import { normaliseEmail } from './rules';

/** The account of one kind that this address and password open, or null; as slow when there is none. Audited either way. */
export async function accountFor(
  kind: SessionKind,
  address: string,
  password: string,
  now: Date,
): Promise<string | null> {
  const where = { email: normaliseEmail(address) };
  const account =
    kind === 'candidate'
      ? await db().candidateAccount.findUnique({ where, select: { id: true, passwordHash: true } })
      : await db().staffAccount.findUnique({
          where: { ...where, active: true },
          select: { id: true, passwordHash: true },
        });
  const fits = await verifyPassword(account?.passwordHash, password);
  const entry = {
    action: fits ? 'session.open' : 'session.refuse',
    resource: `${kind}-account`,
    resourceId: account?.id ?? 'unknown',
  };
  await transaction((tx) => recordAudit(tx, system, [entry], now));
  return fits && account ? account.id : null;
}

type SignedIn = CandidateViewer | StaffViewer;

/** Ends the viewer's own session, or all sessions of the account (`everywhere`). */
export async function endSessions(viewer: SignedIn, everywhere: boolean, now: Date): Promise<void> {
  authorise(viewer, viewer.kind === 'candidate' ? 'account.manage' : 'staff-account.manage', {
    ownerId: viewer.id,
  });
  const where = everywhere ? { accountId: viewer.id } : { id: viewer.sessionId, accountId: viewer.id };
  await transaction(async (tx) => {
    if (viewer.kind === 'candidate') await tx.candidateSession.deleteMany({ where });
    else await tx.staffSession.deleteMany({ where });
    const entry = {
      action: everywhere ? 'session.end-all' : 'session.end',
      resource: `${viewer.kind}-account`,
      resourceId: viewer.id,
    };
    await recordAudit(tx, viewer, [entry], now);
  });
}

/** Changes the password of a candidate who knows the present one; ends the other sessions. Says whether it was known. */
export async function changePassword(
  viewer: CandidateViewer,
  current: string,
  chosen: string,
  now: Date,
): Promise<boolean> {
  authorise(viewer, 'account.manage', { ownerId: viewer.id });
  const { passwordHash: stored } = await db().candidateAccount.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(stored, current))) return false;
  const passwordHash = await hashPassword(chosen);
  await transaction(async (tx) => {
    const account = await tx.candidateAccount.update({ where: { id: viewer.id }, data: { passwordHash } });
    await tx.candidateSession.deleteMany({ where: { accountId: viewer.id, id: { not: viewer.sessionId } } });
    await recordAudit(
      tx,
      viewer,
      [{ action: 'password.change', resource: 'account', resourceId: viewer.id }],
      now,
    );
    await mailPasswordChanged(tx, account, now);
  });
  return true;
}

/** Sets the language in which the candidate is written to. */
export async function setLocale(viewer: CandidateViewer, locale: Locale, now: Date): Promise<void> {
  authorise(viewer, 'account.manage', { ownerId: viewer.id });
  await transaction(async (tx) => {
    await tx.candidateAccount.update({ where: { id: viewer.id }, data: { locale } });
    await recordAudit(
      tx,
      viewer,
      [{ action: 'account.language', resource: 'account', resourceId: viewer.id, detail: { locale } }],
      now,
    );
  });
}
