import { randomBytes } from 'node:crypto';
import { recordAudit } from '../../audit/commands';
import { hashPassword } from '../../auth/passwords';
import { authorise } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { config } from '../../config';
import { isUniqueViolation, transaction, type Tx } from '../../db/client';
import { lockAccount } from '../../db/locks';
import type { StaffRole } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import { mailTwoStep } from '../mails';
import { isStaffAddress, normaliseEmail } from '../rules';
import { removeSecondFactor } from '../second-factor/rows';
import { accountResource, removeSessions } from '../session-rows';
import { issueLink, stopLinks } from '../tokens';

export type Appointment = { email: string; name: string; role: StaffRole; locale: Locale };

/**
 * Makes a staff account, or lets the holder of a closed one in again in the role given. Answers with the link, good for an
 * hour, by which its holder chooses a password; 'taken' where the account is open, 'elsewhere' where the address is in none
 * of the staff domains (R8). For the system alone.
 */
export async function appoint(
  viewer: Viewer,
  appointment: Appointment,
  now: Date,
): Promise<string | 'taken' | 'elsewhere'> {
  authorise(viewer, 'staff-account.appoint');
  const email = normaliseEmail(appointment.email);
  if (!isStaffAddress(email, config().STAFF_DOMAINS)) return 'elsewhere';
  const data = { ...appointment, email, passwordHash: await unknownPassword(), active: true };
  return transaction(async (tx) => {
    const known = await tx.staffAccount.findUnique({ where: { email } });
    if (known?.active) return 'taken';
    if (known) await forgetEntry(tx, known.id);
    const account = known
      ? await tx.staffAccount.update({ where: { id: known.id }, data })
      : await tx.staffAccount.create({ data: { ...data, createdAt: now } });
    return linkFor(tx, viewer, 'staff-account.appoint', account, now, { role: account.role });
  }).catch((error: unknown) => {
    if (isUniqueViolation(error)) return 'taken';
    throw error;
  });
}

/**
 * Lets in the holder of an account who has lost their password or second factor: takes both, ends every session, and answers
 * with a link as appoint() does; 'missing' where there is no open account. For the system alone.
 */
export async function readmit(viewer: Viewer, address: string, now: Date): Promise<string | 'missing'> {
  authorise(viewer, 'staff-account.appoint');
  const passwordHash = await unknownPassword();
  return transaction(async (tx) => {
    const account = await openAccount(tx, address);
    if (!account) return 'missing';
    await forgetEntry(tx, account.id);
    await tx.staffAccount.update({ where: { id: account.id }, data: { passwordHash } });
    if (account.totpEnabledAt) await mailTwoStep(tx, account, 'reset', now);
    return linkFor(tx, viewer, 'staff-account.readmit', account, now);
  });
}

/** Closes an account: its holder is signed out and cannot sign in. Says whether there was one. For the system alone. */
export async function dismiss(viewer: Viewer, address: string, now: Date): Promise<boolean> {
  authorise(viewer, 'staff-account.appoint');
  return transaction(async (tx) => {
    const account = await openAccount(tx, address);
    if (!account) return false;
    await forgetEntry(tx, account.id);
    await tx.staffAccount.update({ where: { id: account.id }, data: { active: false } });
    await audit(tx, viewer, 'staff-account.dismiss', account.id, now);
    return true;
  });
}

/** The hash of a password that nobody knows, until the holder of the account chooses theirs. */
function unknownPassword(): Promise<string> {
  return hashPassword(randomBytes(32).toString('base64url'));
}

async function openAccount(tx: Tx, address: string) {
  const where = { email: normaliseEmail(address), active: true };
  const account = await tx.staffAccount.findUnique({ where });
  if (account) await lockAccount(tx, 'staff', account.id);
  return account;
}

// Sessions, links and second factor: all by which one comes in without the password.
async function forgetEntry(tx: Tx, accountId: string): Promise<void> {
  await removeSecondFactor(tx, accountId);
  await removeSessions(tx, 'staff', { accountId });
  await stopLinks(tx, 'staff', 'reset_password', accountId);
}

async function linkFor(
  tx: Tx,
  viewer: Viewer,
  action: string,
  account: { id: string; locale: Locale },
  now: Date,
  detail?: Record<string, string>,
): Promise<string> {
  const { payload } = await issueLink(tx, 'staff', 'reset_password', account, '', now);
  await audit(tx, viewer, action, account.id, now, detail);
  return payload.url;
}

function audit(
  tx: Tx,
  viewer: Viewer,
  action: string,
  resourceId: string,
  now: Date,
  detail?: Record<string, string>,
): Promise<void> {
  return recordAudit(tx, viewer, [{ action, resource: accountResource.staff, resourceId, detail }], now);
}
