import { linkHours } from '../accounts/rules';
import { removeSessions } from '../accounts/session-rows';
import { authorise } from '../auth/permissions';
import type { SystemViewer } from '../auth/viewer';
import { transaction } from '../db/client';
import { anyRemoved, undoLimit } from '../profiles/removed';
import { removeOldScreenshots } from '../problems/commands';
import { carryOutRetention } from '../retention/commands';
import { addDuration } from '../time/rules';
import { forgetExpiredLinks } from '../outbox/secrets';

const tokenDays = 30;
const linkLifetimes = {
  'verify-email': linkHours.verify_email,
  'reset-password': linkHours.reset_password,
  'job-alert': 30 * 24,
};

/**
 * Removes expired rows: sessions, tokens a month past their end, rate limit windows, links of undelivered mail, deleted
 * entries that can no longer be restored, screenshots
 * of old reports, and personal data past the retention period that the privacy notice states.
 */
export async function cleanUp(viewer: SystemViewer, now: Date): Promise<void> {
  authorise(viewer, 'notification.deliver');
  const expired = { expiresAt: { lte: now } };
  await transaction(async (tx) => {
    await removeSessions(tx, 'candidate', expired);
    await removeSessions(tx, 'staff', expired);
    await tx.accountToken.deleteMany({
      where: { expiresAt: { lt: addDuration(now, { hours: -24 * tokenDays }) } },
    });
    await tx.draft.deleteMany({ where: { ...anyRemoved, updatedAt: { lte: undoLimit(now) } } });
    await tx.rateLimit.deleteMany({ where: { resetsAt: { lt: now } } });
    await forgetExpiredLinks(tx, linkLifetimes, now);
  });
  await removeOldScreenshots(viewer, now);
  await carryOutRetention(viewer, now);
}
