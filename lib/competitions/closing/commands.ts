import type { StaffViewer } from '../../auth/viewer';
import { recordAudit } from '../../audit/commands';
import { changedApplicants } from '../../db/applicants';
import { transaction } from '../../db/client';
import { lockedCompetition } from '../access';
import type { CloseResult } from '../dto';
import { applicantNotification } from '../notifications';
import { moveStages } from '../stages/move';
import { closingPlan, reachable } from './plan';
import { closingKey, mayClose, previewHash } from './rules';

export type CloseInput = {
  competitionId: string;
  /** The preview that was read and confirmed. */
  previewHash: string;
  /** When it was read. */
  readAt?: Date;
};

/**
 * Closes a competition: outcomes, history, audit and one formal notification to every applicant who has not
 * withdrawn, in one transaction (R20). Nothing happens when recipients, templates or languages are no longer those that
 * were previewed: then the applications that changed since are named, since closing can leave none of them out. Throws Forbidden where the viewer may not.
 */
export async function closeCompetition(
  viewer: StaffViewer,
  input: CloseInput,
  now: Date,
): Promise<CloseResult> {
  return transaction(async (tx) => {
    const { competitionId } = input;
    const competition = await lockedCompetition(viewer, 'competition.close', competitionId, tx);
    const { status, vacancy } = competition;
    if (status === 'closed') return { status: 'already_closed' };
    if (!mayClose({ status, closesAt: vacancy.closesAt }, now)) return { status: 'not_due' };
    const plan = await closingPlan(tx, competitionId);
    const recipients = reachable(plan);
    if (previewHash(recipients) !== input.previewHash) {
      const { readAt } = input;
      const changed = readAt ? await changedApplicants(tx, competitionId, readAt) : [];
      return { status: 'changed', changed };
    }
    await tx.competition.update({
      where: { id: competitionId },
      data: { status: 'closed', closedAt: now, closedById: viewer.id },
    });
    const notifications = new Map(
      recipients.map((row) => [
        row.id,
        applicantNotification(competition, row, row.email, row.template, closingKey(competitionId, row.id)),
      ]),
    );
    const moves = plan.map((application) => ({
      application,
      step: application.step,
      notification: notifications.get(application.id),
    }));
    const batch = await moveStages(tx, viewer, moves, now);
    const detail = { applications: plan.length, notified: recipients.length, batch };
    const entry = { action: 'competition.close', resource: 'competition', resourceId: competitionId, detail };
    await recordAudit(tx, viewer, [entry], now);
    return { status: 'closed', notified: recipients.length };
  });
}
