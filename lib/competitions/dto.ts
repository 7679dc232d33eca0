import type { SentFile } from '../applications/dto';
import type { Answers } from '../applications/schema';
import type {
  ActorKind,
  CompetitionStatus,
  ContractType,
  NoticeLanguage,
  NotificationStatus,
  Stage,
} from '../db/models';
import type { Locale } from '../i18n/locales';
import type { Paged } from '../lists/paging';
import type { ShownProfile } from './applicants/rules';
import type { PlannedNotification } from './closing/rules';
import type { MoveProblem } from './stages/rules';
import type { StageCounts } from './stages/order';
import type { ClosingTemplate, Transition } from './stages/table';

export type { StageCounts };

/** A competition as lists show it. Instants are ISO strings in UTC. */
export type CompetitionSummary = {
  id: string;
  reference: string;
  /** In the language of the reader where the notice has it, else in the notice's own. */
  title: string;
  titleLanguage: NoticeLanguage;
  station: string;
  /** IANA name; dates of the competition are shown in it. */
  timeZone: string;
  contractType: ContractType;
  grade: string | null;
  status: CompetitionStatus;
  closesAt: string | null;
  /** Whether its deadline has passed and it is still open. */
  due: boolean;
  counts: StageCounts;
  /** Applications that have not been withdrawn. */
  total: number;
};

/** What the viewer may do in one competition. */
export type Allowed = { move: boolean; decide: boolean; close: boolean; seeDelivery: boolean };

/** A competition as its page shows it. */
export type CompetitionDetail = CompetitionSummary & {
  slug: string;
  positions: number;
  recruiter: string | null;
  hiringManager: string | null;
  panel: string[];
  openedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  allowed: Allowed;
};

/** An applicant as the table of a competition shows them. */
export type ApplicantRow = {
  id: string;
  reference: string;
  name: string;
  /** ISO 3166-1 alpha-2 */
  nationality: string | null;
  internal: boolean;
  stage: Stage;
  submittedAt: string;
  stageChangedAt: string;
};

/** A page of applicants, and how many there are at each stage that fit the same search. */
export type ApplicantList = Paged<ApplicantRow> & { counts: StageCounts };

export type HistoryEntry = {
  id: string;
  from: Stage | null;
  to: Stage;
  at: string;
  actorKind: ActorKind;
  /** The member of staff who made the move. */
  actor: string | null;
  note: string | null;
};

/** One application, as far as its reader’s role needs it. */
export type ApplicationFile = ApplicantRow & {
  locale: Locale;
  source: string | null;
  withdrawnAt: string | null;
  /** Null once erased. */
  snapshot: ShownProfile | null;
  answers: Answers;
  letter: string | null;
  files: SentFile[];
  /** How many submissions the one shown has replaced (R14c). */
  earlier: number;
  history: HistoryEntry[];
  /** The steps the viewer can take with it now. */
  steps: Transition[];
};

/** Why one application of several could not be moved. */
export type MoveRefusal = {
  applicationId: string;
  name: string;
  /** Where it is now. */
  stage: Stage;
  reason: 'changed' | 'no_account' | MoveProblem;
};

/** An application that has been moved since its reader saw it: where it is now. */
export type Changed = { name: string; stage: Stage };

export type MoveResult =
  | {
      status: 'moved';
      count: number;
      batchId: string;
      /** Selected, but changed since: not moved. */ left: Changed[];
    }
  | { status: 'refused'; refusals: MoveRefusal[] }
  | { status: 'not_open' }
  /** The list is no longer the one of which all was selected, in a way that cannot be named. */
  | { status: 'outdated' };

export type CloseResult =
  | { status: 'closed'; notified: number }
  | { status: 'changed'; /** What has been moved since the preview was read. */ changed: Changed[] }
  | { status: 'already_closed' }
  | { status: 'not_due' };

/** One applicant in the preview of a closing. */
export type PreviewRow = PlannedNotification & {
  reference: string;
  name: string;
  stage: Stage;
  email: string;
};

/** Recipient, template and language of each closing notification. */
export type ClosingPreview = {
  hash: string;
  groups: { template: ClosingTemplate; locale: Locale; count: number }[];
  /** For each of the groups the mail that one of its applicants will receive. */
  samples: { template: ClosingTemplate; locale: Locale; subject: string; text: string }[];
  rows: Paged<PreviewRow>;
  /** Applicants still considered at a late stage, who will be notified that they were not selected. */
  undecided: { stage: Stage; count: number }[];
  /** Applicants whose account is gone, so that nothing can be sent to them. */
  unreachable: number;
};

/** How far the closing notifications of a competition have got. */
export type DeliveryProgress = {
  counts: Record<NotificationStatus, number>;
  total: number;
  /** Nothing is waiting or under way any more. */
  finished: boolean;
  /** Notifications that failed, or whose outcome is unknown: the first of them, by name. */
  troubled: { applicationId: string; name: string; status: NotificationStatus }[];
};
