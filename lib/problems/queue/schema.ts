import { z } from 'zod';
import { choice, optionalText } from '../../forms/fields';
import { listQuery, oneOf, wordsSchema } from '../../lists/query';
import { reportStatuses } from '../rules';

/** Longest note of support, in characters. */
export const longestNote = 2000;

export const statusFilters = ['unresolved', ...reportStatuses, 'all'] as const;
export const assigneeFilters = ['anyone', 'mine', 'nobody'] as const;

/** The support queue. */
export const queueQuery = listQuery({
  q: wordsSchema,
  status: oneOf(statusFilters, 'unresolved'),
  whose: oneOf(assigneeFilters, 'anyone'),
});
export type QueueSearch = ReturnType<typeof queueQuery.parse>;

export const assigneeChoices = ['keep', 'me', 'nobody'] as const;

/** The form by which support handles a report. */
export const handlingSchema = z.object({
  /** The state of the report that its reader saw (versionOf). */
  version: z.string().regex(/^[0-9a-f]{64}$/),
  status: choice(reportStatuses),
  assignee: choice(assigneeChoices),
  note: optionalText(longestNote),
});
export type HandlingForm = z.infer<typeof handlingSchema>;

/** What the audit log keeps of why a report looks like a program's. */
export const signsSchema = z.object({
  signs: z.array(z.enum(['trap', 'unstamped', 'quick', 'links'])).default([]),
});

/** What the audit log calls the steps of a report's life that its history shows. */
export const reportEvents = {
  'problem.report': 'report',
  'problem.assign': 'assign',
  'problem.release': 'release',
  'problem.open': 'open',
  'problem.in_progress': 'in_progress',
  'problem.resolved': 'resolved',
  'problem.note': 'note',
  'problem.remove-screenshots': 'removeScreenshots',
} as const;
export type ReportEventName = (typeof reportEvents)[keyof typeof reportEvents];

/** The step that an action of the audit log is; null for what the history leaves out. */
export function eventNameOf(action: string): ReportEventName | null {
  return Object.hasOwn(reportEvents, action) ? reportEvents[action as keyof typeof reportEvents] : null;
}
