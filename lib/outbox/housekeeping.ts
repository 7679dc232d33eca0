import { authorise } from '../auth/permissions';
import type { SystemViewer } from '../auth/viewer';
import { transaction } from '../db/client';
import { removeOldScreenshots } from '../problems/commands';
import { after } from '../time/rules';
import { forgetExpiredLinks } from './secrets';

const tokenDays = 30;

/**
 * Removes what has run out: expired sessions, mailed links a month past their end, windows of rate limits, links of mails
 * that were not sent, screenshots of old reports.
 */
export async function tidyUp(viewer: SystemViewer, now: Date): Promise<void> {
  authorise(viewer, 'notification.deliver');
  const expired = { where: { expiresAt: { lt: now } } };
  await transaction(async (tx) => {
    await tx.candidateSession.deleteMany(expired);
    await tx.staffSession.deleteMany(expired);
    await tx.accountToken.deleteMany({
      where: { expiresAt: { lt: after(now, { hours: -24 * tokenDays }) } },
    });
    await tx.rateLimit.deleteMany({ where: { resetsAt: { lt: now } } });
    await forgetExpiredLinks(tx, now);
  });
  await removeOldScreenshots(viewer, now);
}
