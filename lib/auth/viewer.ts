import type { Locale } from '../i18n/locales';
import type { Need } from './second-factor';
import type { CandidateKind, StaffRole } from '../db/models';

/** Who is asking: the first argument of every query and command. */
export type Viewer = VisitorViewer | CandidateViewer | PendingStaffViewer | StaffViewer | SystemViewer;

export type VisitorViewer = { kind: 'visitor' };
export type CandidateViewer = {
  kind: 'candidate';
  id: string;
  sessionId: string;
  email: string;
  candidateKind: CandidateKind;
  verified: boolean;
  locale: Locale;
};
/** A member of staff whose password was right, and who is let into the console once `need` is met. */
export type PendingStaffViewer = {
  kind: 'entrant';
  id: string;
  sessionId: string;
  need: Need;
  locale: Locale;
};
export type StaffViewer = {
  kind: 'staff';
  id: string;
  sessionId: string;
  name: string;
  role: StaffRole;
  locale: Locale;
};
/** The outbox, the scheduler and the seed: never built from a request. */
export type SystemViewer = { kind: 'system' };

export const visitor: VisitorViewer = { kind: 'visitor' };
export const system: SystemViewer = { kind: 'system' };
