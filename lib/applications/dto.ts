import type { ProfileSnapshot } from '../profiles/snapshot';
import type { Station } from '../vacancies/dto';
import type { NoticeLanguage } from '../db/models';
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
  applicationId: string | null;
};
