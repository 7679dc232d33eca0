import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { ReportStatus } from '../db/models';
import { addDuration } from '../time/rules';

/** Longest description, in characters. */
export const longestDescription = 5000;

/** Most screenshots with one report. */
export const mostScreenshots = 3;

/** For how long the same report sent again counts as the one already received. */
export const sameReportHours = 24;

/** How long screenshots are kept once the report is resolved. */
export const screenshotDays = 90;

/** Reports resolved up to this instant keep no screenshots any more at `now`. */
export function screenshotsEnd(now: Date): Date {
  return addDuration(now, { hours: -24 * screenshotDays });
}

export const reportStatuses = ['open', 'in_progress', 'resolved'] as const satisfies readonly ReportStatus[];

const steps: Record<ReportStatus, readonly ReportStatus[]> = {
  open: ['in_progress', 'resolved'],
  in_progress: ['resolved', 'open'],
  resolved: ['open'],
};

/** Where a report may go from where it stands. */
export function nextStatuses(status: ReportStatus): readonly ReportStatus[] {
  return steps[status];
}

// ── What tells a program from a person ──────────────────────────────────────────────────────────

/**
 * What speaks for a program having sent a report: it filled the field that people do not see; its form was never shown,
 * or was sent faster than a person writes; or many links. Nothing is refused for it.
 */
export type Sign = 'trap' | 'unstamped' | 'quick' | 'links';

/** Seconds between a form being shown and sent below which no person wrote it. */
export const quickestSeconds = 3;

/** Links to other sites from which a report looks like advertising. */
const manyLinks = 3;

/** What a form carries to say when it was shown, in a way that only this installation can write. */
export function stampAt(shown: Date, secret: string): string {
  const time = String(shown.getTime());
  return `${time}.${signature(time, secret)}`;
}

/** When the form with this stamp was shown; null when this installation did not write it. */
export function stampedAt(stamp: string, secret: string): Date | null {
  const [time = '', given = ''] = stamp.split('.');
  const expected = Buffer.from(signature(time, secret));
  const signed = Buffer.from(given);
  const genuine = signed.length === expected.length && timingSafeEqual(signed, expected);
  return genuine && /^\d{1,15}$/.test(time) ? new Date(Number(time)) : null;
}

function signature(time: string, secret: string): string {
  return createHmac('sha256', secret).update(`problem-form:${time}`).digest('base64url');
}

/** How many links to other sites than `origin` a text has. */
export function foreignLinks(text: string, origin: string): number {
  const links = text.match(/\bhttps?:\/\/[^\s<>"'()]*|\bwww\.[^\s<>"'()]+/gi) ?? [];
  const own = new URL(origin).host;
  return links.filter((link) => hostOf(link) !== own).length;
}

function hostOf(link: string): string | null {
  const address = (/^www\./i.test(link) ? `https://${link}` : link).replace(/[.,;:!?]+$/, '');
  return URL.canParse(address) ? new URL(address).host : null;
}

type Sent = { description: string; trap: string; shown: Date | null };

/** What speaks for a program having sent this at `now`. */
export function spamSigns({ description, trap, shown }: Sent, origin: string, now: Date): Sign[] {
  const signs: Sign[] = [];
  if (trap !== '') signs.push('trap');
  if (shown === null || shown > now) signs.push('unstamped');
  else if (now < addDuration(shown, { seconds: quickestSeconds })) signs.push('quick');
  if (foreignLinks(description, origin) >= manyLinks) signs.push('links');
  return signs;
}

/** Whether mail is sent about a report: not where a program filled the form, whose address is anybody's. */
export function sendsMail(signs: readonly Sign[]): boolean {
  return signs.every((sign) => sign === 'links');
}

/**
 * The lines of a description as the acknowledgement repeats them: none where it has links to other sites, so that no one
 * can use the form to have them mailed to others.
 */
export function quotedLines(description: string, origin: string): string[] {
  return foreignLinks(description, origin) > 0 ? [] : linesOf(description);
}

/** The lines of a text, no two empty ones in a row. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
}

// ── Who changed what meanwhile ──────────────────────────────────────────────────────────────────

export type Handling = {
  status: ReportStatus;
  assigneeId: string | null;
  note: string;
  resolvedAt: Date | null;
};

/** Names the state of a report as its reader saw it, so that a change can tell whether it is still so. */
export function versionOf({ status, assigneeId, note, resolvedAt }: Handling): string {
  const state = JSON.stringify([status, assigneeId, note, resolvedAt?.toISOString() ?? null]);
  return createHash('sha256').update(state).digest('hex');
}
