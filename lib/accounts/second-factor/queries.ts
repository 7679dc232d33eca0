import { authorise } from '../../auth/permissions';
import { unseal } from '../../auth/seal';
import type { PendingStaffViewer, StaffViewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { Locale } from '../../i18n/locales';
import { organisation } from '../../i18n/organisation';
import { enrolmentAddress, secretBeingSetUp } from './rules';

/** How the viewer signs in; `since` is an ISO instant, null while a password is enough. */
export type SecondFactor = { since: string | null; codesLeft: number };

/** Whether the viewer signs in in two steps, and how many recovery codes are left. */
export async function mySecondFactor(viewer: StaffViewer): Promise<SecondFactor> {
  const { id } = viewer;
  authorise(viewer, 'staff-account.manage', { ownerId: id });
  const account = await db().staffAccount.findUnique({ where: { id }, select: { totpEnabledAt: true } });
  const codesLeft = await db().staffRecoveryCode.count({ where: { accountId: id, usedAt: null } });
  return { since: account?.totpEnabledAt?.toISOString() ?? null, codesLeft };
}

/** What the page of setting up shows: the account's address, whether it is done, and the secret (base32) with the QR code's text. */
export type SetUp = { email: string; on: boolean; secret: string | null; address: string | null };

/** What the viewer is setting up at `now`. The secret is shown during set-up and never again. */
export async function mySetUp(
  viewer: StaffViewer | PendingStaffViewer,
  locale: Locale,
  now: Date,
): Promise<SetUp> {
  const { id } = viewer;
  authorise(viewer, 'second-factor.set-up', { ownerId: id });
  const account = await db().staffAccount.findUniqueOrThrow({ where: { id } });
  const { email, totpEnabledAt } = account;
  const sealed = secretBeingSetUp(account, now);
  const secret = sealed === null ? null : unseal(sealed, id);
  const address = secret === null ? null : enrolmentAddress(secret, organisation(locale).short, email);
  return { email, on: totpEnabledAt !== null, secret, address };
}
