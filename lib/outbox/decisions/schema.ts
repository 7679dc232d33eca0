import { z } from 'zod';
import { choice, idSchema } from '../../forms/fields';
import { decisions, troubledStatuses } from './rules';

/** Most notifications decided about at once: well above a page of them. */
export const decisionLimit = 500;
export const troubledPerPage = 100;

/** A notification with the state in which the reader saw it, as one value of a form: `{id}@{status}`. */
const seenNotification = z.string().transform((value, context) => {
  const [id, status] = value.split('@');
  const parsed = z.object({ id: idSchema, status: z.enum(troubledStatuses) }).safeParse({ id, status });
  if (parsed.success) return parsed.data;
  context.addIssue({ code: 'custom', message: 'choice' });
  return z.NEVER;
});

// One ticked box arrives as a text, none as nothing.
const asList = (value: unknown) => (value === undefined ? [] : [value].flat());

/** Deciding about one notification or several. */
export const decisionSchema = z.object({
  notifications: z.preprocess(
    asList,
    z
      .array(seenNotification)
      .max(decisionLimit)
      .refine((chosen) => chosen.length > 0, 'selectNotifications'),
  ),
  decision: choice(decisions),
});
export type DecisionInput = z.infer<typeof decisionSchema>;

/** What the delivery page shows, as its address carries it; what cannot be read is left out, not refused. */
export const deliverySearchSchema = z.object({
  status: z
    .enum(['all', ...troubledStatuses])
    .catch('all')
    .default('all'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type DeliverySearch = z.infer<typeof deliverySearchSchema>;

/** The address of the delivery page. */
export function deliveryPath({ status, page }: Partial<DeliverySearch> = {}): string {
  const query = new URLSearchParams();
  if (status && status !== 'all') query.set('status', status);
  if (page && page > 1) query.set('page', String(page));
  const text = query.toString();
  return `/staff/delivery${text ? `?${text}` : ''}`;
}
