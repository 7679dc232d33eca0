import { removeSessions } from '../accounts/session-rows';
import { authorise } from '../auth/permissions';
import type { SystemViewer } from '../auth/viewer';
import { transaction } from '../db/client';
import { removeOldScreenshots } from '../problems/commands';
import { carryOutRetention } from '../retention/commands';
import { after } from '../time/rules';
import { forgetExpiredLinks } from './secrets';

const tokenDays = 30;

/**
 * Removes what has run out: expired sessions, mailed links a month past their end, windows of rate limits, links of mails
 * that were not sent, screenshots of old reports; and personal data kept for the time that the privacy notice states.
 */
export async function tidyUp(viewer: SystemViewer, now: Date): Promise<void> {
  authorise(viewer, 'notification.deliver');
  const expired = { expiresAt: { lte: now } };
  await transaction(async (tx) => {
    await removeSessions(tx, 'candidate', expired);
    await removeSessions(tx, 'staff', expired);
    await tx.accountToken.deleteMany({
      where: { expiresAt: { lt: after(now, { hours: -24 * tokenDays }) } },
    });
    await tx.rateLimit.deleteMany({ where: { resetsAt: { lt: now } } });
    await forgetExpiredLinks(tx, now);
  });
  await removeOldScreenshots(viewer, now);
  await carryOutRetention(viewer, now);
}
