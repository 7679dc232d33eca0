import { z } from 'zod';
import { choice, optionalText } from '../../forms/fields';
import { pageSchema, wordsSchema } from '../../lists/schema';
import { reportStatuses } from '../rules';

/** Longest note of support, in characters. */
export const longestNote = 2000;

export const statusFilters = ['unresolved', ...reportStatuses, 'all'] as const;
export const assigneeFilters = ['anyone', 'mine', 'nobody'] as const;

/** The fields of the queue's GET form, as an address carries them; what cannot be read is left out, not refused. */
export const queueSearchSchema = z.object({
  q: wordsSchema,
  status: z.enum(statusFilters).catch('unresolved').default('unresolved'),
  whose: z.enum(assigneeFilters).catch('anyone').default('anyone'),
  page: pageSchema,
});
export type QueueSearch = z.infer<typeof queueSearchSchema>;
export const defaultQueueSearch = queueSearchSchema.parse({});

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
