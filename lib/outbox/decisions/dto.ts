import type { NotificationStatus } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import type { Cause } from '../rules';
import type { NotificationTemplate } from '../schema';
import type { Decision, TroubledStatus } from './rules';

/** Why something is where it is: our word for it, and what the provider said, in its own language. */
export type Reason = { cause: Cause; detail: string };

/** A notification that needs a person. Instants are ISO strings in UTC. */
export type TroubledNotification = {
  id: string;
  status: TroubledStatus;
  template: NotificationTemplate;
  recipient: string;
  locale: Locale;
  createdAt: string;
  reason: Reason | null;
  /** The application it is about, if any. */
  application: { id: string; competitionId: string; name: string } | null;
};

/** A batch that waits for its next attempt. */
export type DelayedBatch = {
  id: string;
  mails: number;
  attempts: number;
  nextAttemptAt: string;
  reason: Reason;
};

/** What the delivery page shows. */
export type DeliveryOverview = {
  /** Whether mail goes out, or only into the local mailbox. */
  provider: boolean;
  counts: Record<NotificationStatus, number>;
  delayed: DelayedBatch[];
  troubled: { rows: TroubledNotification[]; total: number; page: number; last: number };
  /** What the viewer may decide about the notifications shown; nothing for those who only read. */
  decisions: Decision[];
};
