import { randomUUID } from 'node:crypto';
import { recordAudit } from '../audit/commands';
import { authorise, Forbidden } from '../auth/permissions';
import { tokenHash } from '../auth/tokens';
import { visitor, type CandidateViewer, type Viewer } from '../auth/viewer';
import { transaction, type Tx } from '../db/client';
import type { AlertFrequency, JobAlertModel } from '../db/models';
import { lockCandidate } from '../db/locks';
import type { Locale } from '../i18n/locales';
import { mostAlerts } from './rules';
import { criteriaQuery, criteriaSchema, tokenSchema, type Criteria } from './schema';
import { unsubscribeToken } from './tokens';
import { alertVersion } from './version';

export type AlertInput = { name: string; criteria: Criteria; frequency: AlertFrequency; locale: Locale };
/** Why an alert is not kept; `conflict` where it was saved elsewhere meanwhile; `twin` is the name of the alert that already follows the same search. */
export type AlertRefusal =
  { refusal: 'limit' } | { refusal: 'conflict' } | { refusal: 'duplicate'; twin: string };
export type AlertResult = { ok: true; id: string } | ({ ok: false } & AlertRefusal);

/** Creates an alert that tells what opens from `now` on (R18). Throws Forbidden unless the address is verified (R6). */
export async function createAlert(
  viewer: CandidateViewer,
  input: AlertInput,
  now: Date,
): Promise<AlertResult> {
  authorise(viewer, 'alert.create', { ownerId: viewer.id });
  return transaction(async (tx) => {
    const others = await lockedAlerts(tx, viewer);
    if (others.length >= mostAlerts) return { ok: false, refusal: 'limit' };
    const twin = twinOf(input.criteria, others);
    if (twin) return { ok: false, refusal: 'duplicate', twin: twin.name };
    const id = randomUUID();
    const unsubscribeHash = unsubscribeToken(id).hash;
    const times = { coveredUntil: now, createdAt: now };
    await tx.jobAlert.create({ data: { id, candidateId: viewer.id, ...input, unsubscribeHash, ...times } });
    await audit(tx, viewer, 'alert.create', id, now);
    return { ok: true, id };
  });
}

/**
 * Changes an alert as edited from `version`; what it has covered stays covered. Throws Forbidden for any alert but the viewer's
 * own.
 */
export async function editAlert(
  viewer: CandidateViewer,
  { id, version }: { id: string; version: string | null },
  input: AlertInput,
  now: Date,
): Promise<AlertResult> {
  return transaction(async (tx) => {
    const alerts = await lockedAlerts(tx, viewer);
    const { criteria, ...own } = owned(viewer, alerts, id);
    if (alertVersion({ ...own, criteria: criteriaSchema.parse(criteria) }) !== version)
      return { ok: false, refusal: 'conflict' };
    const twin = twinOf(
      input.criteria,
      alerts.filter((alert) => alert.id !== id),
    );
    if (twin) return { ok: false, refusal: 'duplicate', twin: twin.name };
    await tx.jobAlert.update({ where: { id }, data: input });
    await audit(tx, viewer, 'alert.edit', id, now);
    return { ok: true, id };
  });
}

/** Pauses an alert, or resumes it from `now` on. Throws Forbidden for any alert but the viewer's own. */
export async function setAlertActive(
  viewer: CandidateViewer,
  id: string,
  active: boolean,
  now: Date,
): Promise<void> {
  await transaction(async (tx) => {
    const alert = owned(viewer, await lockedAlerts(tx, viewer), id);
    if (alert.active === active) return;
    if (active) await tx.jobAlert.update({ where: { id }, data: { active, coveredUntil: now } });
    else await stop(tx, alert);
    await audit(tx, viewer, active ? 'alert.resume' : 'alert.pause', id, now);
  });
}

/** Deletes an alert. Throws Forbidden for any alert but the viewer's own. */
export async function deleteAlert(viewer: CandidateViewer, id: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const alert = owned(viewer, await lockedAlerts(tx, viewer), id);
    await stop(tx, alert);
    await tx.jobAlert.delete({ where: { id } });
    await audit(tx, viewer, 'alert.delete', id, now);
  });
}

/**
 * Stops the alert whose unsubscribe link holds `token` (RFC 8058): the holder of the link may, signed in or not. Does
 * nothing when it is stopped already or gone.
 */
export async function stopLinkedAlert(token: string, now: Date): Promise<void> {
  if (!tokenSchema.safeParse(token).success) return;
  await transaction(async (tx) => {
    const alert = await tx.jobAlert.findUnique({ where: { unsubscribeHash: tokenHash(token) } });
    // Of two clicks at once only the one that stops it is recorded.
    if (!alert || !(await stop(tx, alert))) return;
    await audit(tx, visitor, 'alert.unsubscribe', alert.id, now);
  });
}

async function lockedAlerts(tx: Tx, viewer: CandidateViewer): Promise<JobAlertModel[]> {
  await lockCandidate(tx, viewer.id);
  return tx.jobAlert.findMany({ where: { candidateId: viewer.id } });
}

function owned(viewer: CandidateViewer, alerts: JobAlertModel[], id: string): JobAlertModel {
  const alert = alerts.find((each) => each.id === id);
  if (!alert) throw new Forbidden('alert.manage');
  authorise(viewer, 'alert.manage', { ownerId: alert.candidateId });
  return alert;
}

function twinOf(criteria: Criteria, others: JobAlertModel[]): JobAlertModel | undefined {
  const query = criteriaQuery(criteria);
  return others.find((other) => criteriaQuery(criteriaSchema.parse(other.criteria)) === query);
}

/** Stops an alert; no mail of it leaves any more, one that waits in the outbox included. Says whether it was active. */
async function stop(tx: Tx, { id, candidateId }: JobAlertModel): Promise<boolean> {
  const { count } = await tx.jobAlert.updateMany({ where: { id, active: true }, data: { active: false } });
  await tx.notification.updateMany({
    where: { candidateId, template: 'job-alert', status: 'pending', key: { startsWith: `alert:${id}:` } },
    data: { status: 'cancelled' },
  });
  return count > 0;
}

function audit(tx: Tx, viewer: Viewer, action: string, resourceId: string, now: Date): Promise<void> {
  return recordAudit(tx, viewer, [{ action, resource: 'alert', resourceId }], now);
}
