import type { Category, NoticeLanguage, VacancyStatus } from '../../db/models';
import type { Phase } from '../rules';
import type { NoticeContent } from '../schema';
import type { Authored } from './rules';

/** A vacancy as the console lists it. */
export type ListedVacancy = {
  id: string;
  reference: string;
  /** In the language of the reader where the notice has it, else in the notice's own; '' where nothing is written. */
  title: string;
  titleLanguage: NoticeLanguage;
  station: string;
  status: VacancyStatus;
  phase: Phase;
  closingDate: string | null;
  applications: number;
};

/** A notice in one language as its authors see it; instants are ISO strings. */
export type AuthoredText = {
  language: NoticeLanguage;
  title: string;
  summary: string;
  content: NoticeContent;
  savedAt: string;
  /** Names this state of the text, for a save to be checked against. */
  version: string | null;
};

/** A vacancy as its authors see it. */
export type AuthoredVacancy = Authored & {
  id: string;
  reference: string;
  slug: string;
  category: Category;
  stationNames: { en: string; fr: string };
  phase: Phase;
  closingDate: string | null;
  competitionId: string | null;
  texts: AuthoredText[];
  missing: NoticeLanguage[];
  /** Languages this notice may be written in (R3). */
  allowed: NoticeLanguage[];
};
