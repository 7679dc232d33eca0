import type {
  Category,
  CompetitionStatus,
  ContractType,
  NoticeLanguage,
  OfficeKind,
  Region,
  VacancyStatus,
  WorkArrangement,
} from '../db/models';
import type { Locale } from '../i18n/locales';
import type { NoticeContent } from './schema';

export type Station = {
  id: string;
  names: Record<Locale, string>;
  country: string;
  timeZone: string;
  office: OfficeKind;
  region: Region;
  language: NoticeLanguage;
};

/** A vacancy as lists show it. Instants are ISO strings in UTC. */
export type VacancySummary = {
  id: string;
  reference: string;
  slug: string;
  contractType: ContractType;
  category: Category;
  grade: string | null;
  departments: Record<Locale, string>;
  station: Station;
  arrangement: WorkArrangement;
  durationMonths: number | null;
  positions: number;
  status: VacancyStatus;
  competitionStatus: CompetitionStatus | null;
  opensAt: string;
  /** YYYY-MM-DD in the duty station's zone */
  closingDate: string;
  closesAt: string;
  /** When HR last changed it. */
  updatedAt: string;
  /** Complete texts by language */
  titles: Partial<Record<NoticeLanguage, { title: string; summary: string }>>;
};

/** A vacancy as its page shows it. */
export type VacancyNotice = VacancySummary & {
  /** Multiplier of the duty station in points, where HR gives it. */
  postAdjustment: number | null;
  /** When HR last changed it. */
  updatedAt: string;
  contents: Partial<Record<NoticeLanguage, NoticeContent>>;
};

/** A vacancy with when it opened again after its deadline, and when each language came that was added after it had opened. */
export type Opening = VacancySummary & {
  reopenedAt: string | null;
  added: Partial<Record<NoticeLanguage, string>>;
};

/** The languages in which a vacancy's text is complete. */
export function languagesOf(vacancy: VacancySummary): NoticeLanguage[] {
  return Object.keys(vacancy.titles) as NoticeLanguage[];
}
