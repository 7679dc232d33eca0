import type { NoticeLanguage, ReportStatus } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import type { Sign } from '../rules';
import type { ReportEventName } from './schema';

/** A report as the queue lists it; instants are ISO strings in UTC. */
export type ListedReport = {
  id: string;
  reference: string;
  /** How the description begins. */
  beginning: string;
  /** Of the site as its sender read it, and so most likely of the description. */
  locale: Locale;
  vacancyReference: string | null;
  status: ReportStatus;
  suspect: boolean;
  assignee: string | null;
  screenshots: number;
  createdAt: string;
};

/** What was done to a report: by whom (null for its sender and the system) and when. */
export type ReportEvent = {
  sequence: number;
  event: ReportEventName;
  actor: string | null;
  at: string;
};

/** A report as support reads it. */
export type ReportFile = {
  id: string;
  reference: string;
  description: string;
  email: string;
  locale: Locale;
  /** Browser and system, in names a person recognises. */
  device: string;
  vacancy: { reference: string; slug: string; title: string; language: NoticeLanguage } | null;
  status: ReportStatus;
  next: readonly ReportStatus[];
  note: string;
  assignee: { id: string; name: string } | null;
  signs: Sign[];
  /** Ids of the screenshots, in the order they were sent. */
  screenshots: string[];
  createdAt: string;
  resolvedAt: string | null;
  history: ReportEvent[];
  /** Names this state, for changes to be checked against. */
  version: string;
};
