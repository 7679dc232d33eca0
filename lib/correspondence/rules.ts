import type { NotificationStatus } from '../db/models';
import type { MessageDto } from './dto';

const deliveries: Record<NotificationStatus, MessageDto['delivery'] | null> = {
  pending: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  // The provider may have taken it: nobody is said to have been missed.
  unknown: 'sent',
  failed: 'failed',
  cancelled: null,
};

/** What an applicant is shown of the delivery of a message; null where it was cancelled, and so never existed for them. */
export function deliveryOf(status: NotificationStatus): MessageDto['delivery'] | null {
  return deliveries[status];
}
