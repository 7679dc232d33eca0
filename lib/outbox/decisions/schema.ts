import { z } from 'zod';
import { choice, idSchema } from '../../forms/fields';
import { listQuery, oneOf } from '../../lists/query';
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

/** The notifications that need a decision. */
export const deliveryQuery = listQuery({ status: oneOf(['all', ...troubledStatuses], 'all') });
export type DeliverySearch = ReturnType<typeof deliveryQuery.parse>;

/** The address of the delivery page. */
export function deliveryPath(search: Partial<DeliverySearch> = {}): string {
  return `/staff/delivery${deliveryQuery.query(search)}`;
}
