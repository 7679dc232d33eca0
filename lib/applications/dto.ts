import type { ProfileSnapshot } from '../profiles/snapshot';
import type { Station } from '../vacancies/dto';
import type { AttachmentKind, NoticeLanguage, ScanState } from '../db/models';
import type { Typed } from '../drafts/rules';
import type { Tasks } from './drafts/rules';
import type { ApplyRefusal, CandidateStatus } from './rules';
import type { Answers, Question } from './schema';

/** The vacancy of an application, as its applicant sees it; instants are ISO strings. */
export type AppliedVacancy = {
  title: string;
  /** Of the title */
  language: NoticeLanguage;
  reference: string;
  slug: string;
  station: Station;
  closesAt: string;
};

export type ApplicationSummary = {
  id: string;
  reference: string;
  vacancy: AppliedVacancy;
  status: CandidateStatus;
  submittedAt: string;
  /** When the status last changed */
  statusSince: string;
  mayWithdraw: boolean;
};

export type ApplicationDetail = ApplicationSummary & {
  history: { status: CandidateStatus; at: string }[];
  snapshot: ProfileSnapshot | null;
  answers: Answers;
  letter: string | null;
  files: SentFile[];
  /** When each submission was sent, the first one first. */
  submissions: string[];
  /** Whether another submission may still take its place (R14c). */
  mayReplace: boolean;
};

/** What the page of an application form needs. */
export type ApplyContext = {
  vacancyTitle: string;
  vacancyReference: string;
  station: Station;
  closesAt: string;
  questions: Question[];
  refusal: ApplyRefusal | null;
  /** The live application, when there is one */
  live: LiveApplication | null;
};

/** The application that a candidate has in a competition. */
export type LiveApplication = {
  id: string;
  reference: string;
  submittedAt: string;
  /** Of the submission that counts. */
  number: number;
  /** Whether another submission may still take its place (R14c). */
  replaceable: boolean;
};

/** A file that was sent, or is about to be. */
export type SentFile = {
  id: string;
  kind: AttachmentKind;
  filename: string;
  mediaType: string;
  size: number;
  state: ScanState;
};

/** What the form of an application shows: what was typed, else what was sent, else what the profile says. */
export type ApplicationForm = {
  values: Typed;
  /** Of the draft; null where nothing is kept yet. */
  version: string | null;
  /** Whose form a draft is kept for: the number of the submission that it would replace. */
  base: string;
  tasks: Tasks;
  /** The files of the profile that can be sent, and those of them that are chosen. */
  files: SentFile[];
  chosen: SentFile[];
  /** What would be sent of the profile; null while it is not complete. */
  snapshot: ProfileSnapshot | null;
};
