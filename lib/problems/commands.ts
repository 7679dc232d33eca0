import { recordAudit, type NewAuditEntry } from '../audit/commands';
import { authorise } from '../auth/permissions';
import type { SystemViewer, Viewer } from '../auth/viewer';
import { config } from '../config';
import { transaction, type Tx } from '../db/client';
import { lockReporter } from '../db/locks';
import type { Picture } from '../files/pictures';
import { digestOf, removeFiles, storeFile } from '../files/store';
import type { Locale } from '../i18n/locales';
import { enqueue } from '../outbox/commands';
import { newReference } from '../references';
import { addDuration } from '../time/rules';
import { titleIn } from '../vacancies/rules';
import type { NamedVacancy } from '../vacancies/references/queries';
import { mailsAbout } from './mails';
import { sameReportHours, screenshotsEnd, sendsMail, type Sign } from './rules';

export type Submission = {
  description: string;
  /** As accounts are identified by it (normaliseEmail). */
  email: string;
  locale: Locale;
  vacancy: NamedVacancy | null;
  screenshots: readonly Picture[];
  userAgent: string;
  /** What speaks for a program having sent it. */
  signs: readonly Sign[];
};

/**
 * Keeps a problem report, acknowledges it by mail and tells support, together (R5). The same report sent again within a
 * day is the one already kept. Returns the reference to quote; the answer is the same whatever speaks for a program.
 */
export async function submitReport(viewer: Viewer, submission: Submission, now: Date): Promise<string> {
  authorise(viewer, 'problem.report');
  return transaction(async (tx) => {
    await lockReporter(tx, submission.email);
    return (await sameReport(tx, submission, now)) ?? (await keep(tx, viewer, submission, now));
  });
}

async function sameReport(tx: Tx, submission: Submission, now: Date): Promise<string | null> {
  const { email, description, vacancy } = submission;
  const rows = await tx.problemReport.findMany({
    where: {
      status: { in: ['open', 'in_progress', 'resolved'] },
      createdAt: { gt: addDuration(now, { hours: -sameReportHours }) },
      email,
      description,
      vacancyId: vacancy?.id ?? null,
    },
    select: { reference: true, screenshots: { select: { sha256: true } } },
  });
  const shown = (digests: string[]) => digests.sort().join();
  const sent = shown(submission.screenshots.map(({ bytes }) => digestOf(bytes)));
  const same = rows.find((row) => shown(row.screenshots.map(({ sha256 }) => sha256)) === sent);
  return same?.reference ?? null;
}

async function keep(tx: Tx, viewer: Viewer, submission: Submission, now: Date): Promise<string> {
  const { description, email, locale, vacancy, userAgent, signs } = submission;
  const stored = [];
  for (const picture of submission.screenshots) stored.push(await storeFile(tx, picture, now));
  const report = await tx.problemReport.create({
    data: {
      reference: newReference('P'),
      description,
      email,
      locale,
      vacancyId: vacancy?.id,
      userAgent,
      suspect: signs.length > 0,
      createdAt: now,
      screenshots: { create: stored },
    },
  });
  const entry = { resource: 'problem', resourceId: report.id };
  const entries: NewAuditEntry[] = [{ ...entry, action: 'problem.report' }];
  if (signs.length > 0) entries.push({ ...entry, action: 'problem.suspect', detail: { signs: [...signs] } });
  await recordAudit(tx, viewer, entries, now);
  if (sendsMail(signs)) {
    const about = vacancy && {
      vacancyTitle: titleIn(vacancy.texts, locale).title,
      vacancyReference: vacancy.reference,
    };
    await enqueue(tx, mailsAbout({ ...report, vacancy: about, screenshots: stored.length }, config()), now);
  }
  return report.reference;
}

const mostAtOnce = 100;

/**
 * Removes the screenshots of reports resolved long ago, at most a hundred reports' at a time; says of how many. For the
 * system alone.
 */
export async function removeOldScreenshots(viewer: SystemViewer, now: Date): Promise<number> {
  authorise(viewer, 'problem.tidy');
  return transaction(async (tx) => {
    const reports = await tx.problemReport.findMany({
      where: { status: 'resolved', resolvedAt: { lte: screenshotsEnd(now) }, screenshots: { some: {} } },
      orderBy: { resolvedAt: 'asc' },
      take: mostAtOnce,
      select: { id: true, screenshots: { select: { storageKey: true } } },
    });
    const ids = reports.map(({ id }) => id);
    await tx.problemScreenshot.deleteMany({ where: { reportId: { in: ids } } });
    await removeFiles(
      tx,
      reports.flatMap(({ screenshots }) => screenshots.map(({ storageKey }) => storageKey)),
    );
    const entries = reports.map(({ id, screenshots }) => ({
      action: 'problem.remove-screenshots',
      resource: 'problem',
      resourceId: id,
      detail: { count: screenshots.length },
    }));
    await recordAudit(tx, viewer, entries, now);
    return reports.length;
  });
}
