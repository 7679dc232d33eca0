import { recordAudit } from '../../audit/commands';
import { authorise, Forbidden } from '../../auth/permissions';
import type { StaffViewer } from '../../auth/viewer';
import { transaction } from '../../db/client';
import { isId } from '../../forms/fields';
import { nextStatuses, versionOf, type Handling } from '../rules';
import type { HandlingForm } from './schema';

/** Whether a report was changed as asked, or had changed since it was read; `note` is then the one it has now. */
export type HandlingResult = { status: 'done' } | { status: 'outdated'; note: string };

/**
 * Changes where a report stands, whose it is and what support notes about it; each change is an entry of the log. Changes
 * nothing when the report is not as its reader saw it. Throws Forbidden where the viewer may not, or there is no report.
 */
export async function handleReport(
  viewer: StaffViewer,
  id: string,
  form: HandlingForm,
  now: Date,
): Promise<HandlingResult> {
  authorise(viewer, 'problem.handle');
  if (!isId(id)) throw new Forbidden('problem.handle');
  return transaction(async (tx) => {
    const row = await tx.problemReport.findUnique({ where: { id } });
    if (!row) throw new Forbidden('problem.handle');
    const { status, assigneeId, note, resolvedAt } = row;
    const before = { status, assigneeId, note, resolvedAt };
    const possible = form.status === status || nextStatuses(status).includes(form.status);
    if (versionOf(before) !== form.version || !possible) return { status: 'outdated', note };
    const after = changed(before, form, viewer, now);
    // Compared once more as it is written, since another change may be about to commit.
    const { count } = await tx.problemReport.updateMany({ where: { id, ...before }, data: after });
    if (count === 0) return { status: 'outdated', note };
    const entries = actionsOf(before, after).map((action) => ({
      action,
      resource: 'problem',
      resourceId: id,
    }));
    await recordAudit(tx, viewer, entries, now);
    return { status: 'done' };
  });
}

function changed(before: Handling, form: HandlingForm, viewer: StaffViewer, now: Date): Handling {
  const assignees = { keep: before.assigneeId, me: viewer.id, nobody: null };
  const resolvedAt = before.status === 'resolved' ? before.resolvedAt : now;
  return {
    status: form.status,
    assigneeId: assignees[form.assignee],
    note: form.note,
    resolvedAt: form.status === 'resolved' ? resolvedAt : null,
  };
}

function actionsOf(before: Handling, after: Handling): string[] {
  const actions: string[] = [];
  if (after.assigneeId !== before.assigneeId)
    actions.push(after.assigneeId === null ? 'problem.release' : 'problem.assign');
  if (after.status !== before.status) actions.push(`problem.${after.status}`);
  if (after.note !== before.note) actions.push('problem.note');
  return actions;
}
