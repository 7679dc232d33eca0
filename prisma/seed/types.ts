import type { NoticeContent } from '@/lib/vacancies/schema';
import type {
  Category,
  ContractType,
  NoticeLanguage,
  OfficeKind,
  QuestionKind,
  Region,
  WorkArrangement,
} from '@/lib/db/generated/sqlite/enums';

export type SeedDutyStation = {
  id: string;
  nameEn: string;
  nameFr: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
  /** IANA name */
  timeZone: string;
  office: OfficeKind;
  region: Region;
  language: NoticeLanguage;
};

export type SeedNotice = { title: string; summary: string; content: NoticeContent };

export type SeedQuestion = {
  kind: QuestionKind;
  required: boolean;
  prompt: Partial<Record<NoticeLanguage, string>>;
  options?: { value: string; label: Partial<Record<NoticeLanguage, string>> }[];
  knockOut?: { values: string[] };
};

export type SeedVacancy = {
  /** Stable part of the reference and slug, e.g. "programme-officer-climate" */
  key: string;
  contractType: ContractType;
  category: Category;
  grade: string | null;
  departmentEn: string;
  departmentFr: string;
  dutyStation: string;
  arrangement: WorkArrangement;
  durationMonths: number | null;
  positions: number;
  /** Days from the day of seeding to opening and to the closing date; negative is past. */
  opensInDays: number;
  closesInDays: number;
  cancelled?: boolean;
  notices: Partial<Record<NoticeLanguage, SeedNotice>>;
  questions: SeedQuestion[];
};
