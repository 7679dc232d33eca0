import { authorise } from '../../auth/permissions';
import type { SystemViewer } from '../../auth/viewer';
import { config } from '../../config';
import { db, transaction, type Tx } from '../../db/client';
import type { AlertFrequency } from '../../db/models';
import { lockAlerts } from '../../db/locks';
import { enqueue, type NewNotification } from '../../outbox/commands';
import { latestOpening, vacanciesOpened } from '../../vacancies/queries';
import { isNewTo, slotAt } from '../rules';
import { frequencies } from '../schema';
import { unsubscribeToken } from '../tokens';
import { digestOf } from './mail';
import { matcher, type Matcher } from './matching';
import { alreadyNotified } from './already-notified';

/** Most alerts taken on in one transaction, and in one call. */
const batchSize = 500;
const mostPerCall = 10_000;

export type Sent = { /** Alerts that were due, with and without news. */ considered: number; mails: number };

/**
 * Notifies candidates whose alerts are due at `now` of what opened since their last digest (R18): the mails are written to
 * the outbox in the transaction that moves `coveredUntil` on, so that a vacancy is notified once whatever crashes. Takes on a
 * bounded number of alerts: to be called again until none is considered. Any number of processes may call it. Throws when
 * alerts of a frequency failed, once those of the others are sent.
 */
export async function sendDueAlerts(viewer: SystemViewer, now: Date): Promise<Sent> {
  authorise(viewer, 'alert.send');
  const sent: Sent = { considered: 0, mails: 0 };
  const failures: unknown[] = [];
  for (const frequency of frequencies)
    await sendDue(frequency, now, sent).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'due alerts could not be sent');
  return sent;
}

/** Alerts of one frequency that are due: they have not covered what happened up to `since`; they will have up to `until`. */
type Due = { frequency: AlertFrequency; since: Date; until: Date; now: Date };

async function sendDue(frequency: AlertFrequency, now: Date, sent: Sent): Promise<void> {
  const until = slotAt(frequency, now, config().DIGEST_TIME_ZONE);
  // An instant alert is due only when something has opened: most of the time none is looked at.
  const since = frequency === 'instant' ? await latestOpening(until, now) : until;
  if (since === null) return;
  const due: Due = { frequency, since, until, now };
  const { coveredUntil } = (
    await db().jobAlert.aggregate({ where: dueWhere(due), _min: { coveredUntil: true } })
  )._min;
  if (coveredUntil === null) return;
  const match = await matcher(await vacanciesOpened(coveredUntil, until, now), now);
  while (sent.considered < mostPerCall) {
    const considered = await sendBatch(due, match, sent);
    if (considered === 0) return;
  }
}

function dueWhere({ frequency, since }: Due) {
  const verified = { candidate: { emailVerifiedAt: { not: null } } };
  return { active: true, frequency, coveredUntil: { lt: since }, ...verified };
}

async function sendBatch(due: Due, match: Matcher, sent: Sent): Promise<number> {
  const found = await db().jobAlert.findMany({
    where: dueWhere(due),
    orderBy: { coveredUntil: 'asc' },
    take: batchSize,
    select: { id: true, criteria: true },
  });
  // Before the transaction: matching takes time, and nobody should wait for it.
  for (const { criteria } of found) await match(criteria);
  const ids = found.map(({ id }) => id);
  const { considered, mails } = await transaction((tx) => sendThese(tx, ids, due, match));
  sent.considered += considered;
  sent.mails += mails;
  return considered;
}

async function sendThese(tx: Tx, ids: string[], due: Due, match: Matcher): Promise<Sent> {
  const locked = await lockAlerts(tx, ids);
  const alerts = await tx.jobAlert.findMany({
    where: { id: { in: locked }, ...dueWhere(due) },
    include: { candidate: { select: { email: true } } },
  });
  const mails: NewNotification<'job-alert'>[] = [];
  const considered = await Promise.all(
    alerts.map(async (alert) => ({ alert, fits: await match(alert.criteria) })),
  );
  const wasTold = await alreadyNotified(tx, considered);
  for (const { alert, fits } of considered) {
    const opened = fits
      .filter((fit) => isNewTo(fit, alert.coveredUntil, wasTold(alert.id, fit.vacancy.reference)))
      .map(({ vacancy }) => vacancy);
    if (opened.length > 0) mails.push(digestOf(alert, opened));
    await keepTokenHash(tx, alert);
  }
  await enqueue(tx, mails, due.now);
  const sent = mails.flatMap(({ payload }) => payload.alertId);
  await tx.jobAlert.updateMany({
    where: { id: { in: alerts.map(({ id }) => id) } },
    data: { coveredUntil: due.until },
  });
  await tx.jobAlert.updateMany({ where: { id: { in: sent } }, data: { lastSentAt: due.now } });
  return { considered: alerts.length, mails: mails.length };
}

/** Links are signed with AUTH_SECRET: after it was changed, those of new mails must be found too. */
async function keepTokenHash(tx: Tx, alert: { id: string; unsubscribeHash: string }): Promise<void> {
  const { hash } = unsubscribeToken(alert.id);
  if (hash === alert.unsubscribeHash) return;
  await tx.jobAlert.update({ where: { id: alert.id }, data: { unsubscribeHash: hash } });
}
