import type { Locale } from '../i18n/locales';
import { isLocale } from '../i18n/locales';
import type {
  CompetitionStatus,
  ContractType,
  NoticeLanguage,
  OfficeKind,
  VacancyStatus,
} from '../db/models';

/** Where a notice stands for the public at one instant. */
export type Phase = 'hidden' | 'upcoming' | 'open' | 'closed' | 'cancelled';

export type Timing = {
  status: VacancyStatus;
  opensAt: Date | string | null;
  closesAt: Date | string | null;
  competitionStatus?: CompetitionStatus | null;
};

/**
 * The phase of a vacancy at `now`. Open from its opening instant up to, and not including, the first instant after its
 * closing date (R17). A competition HR has closed is closed whatever its dates say.
 */
export function phaseAt({ status, opensAt, closesAt, competitionStatus }: Timing, now: Date): Phase {
  if (opensAt === null || closesAt === null) return 'hidden';
  const opened = now >= new Date(opensAt);
  if (status === 'cancelled') return opened ? 'cancelled' : 'hidden';
  if (status !== 'published') return 'hidden';
  if (!opened) return 'upcoming';
  if (competitionStatus === 'closed') return 'closed';
  return now < new Date(closesAt) ? 'open' : 'closed';
}

/** Whether the public may read a notice: from its opening on, closed and cancelled ones included (marked as such). */
export function isPublic(phase: Phase): boolean {
  return phase === 'open' || phase === 'closed' || phase === 'cancelled';
}

export type NoticeKind = { contractType: ContractType; office: OfficeKind; officeLanguage: NoticeLanguage };

/** Languages that must all be complete, and languages of which one is enough, before a notice is published (R3). */
export function languageRule({ contractType, office, officeLanguage }: NoticeKind): {
  all: NoticeLanguage[];
  oneOf: NoticeLanguage[];
} {
  if (office !== 'headquarters')
    return { all: [], oneOf: [...new Set<NoticeLanguage>(['en', 'fr', officeLanguage])] };
  return contractType === 'fixed_term' ? { all: ['en', 'fr'], oneOf: [] } : { all: [], oneOf: ['en', 'fr'] };
}

/** Whether the complete texts of a notice satisfy its language rule, and which are still missing. */
export function missingLanguages(kind: NoticeKind, complete: readonly NoticeLanguage[]): NoticeLanguage[] {
  const { all, oneOf } = languageRule(kind);
  const missing = all.filter((language) => !complete.includes(language));
  if (oneOf.length > 0 && !oneOf.some((language) => complete.includes(language))) return oneOf;
  return missing;
}

/** The reference with which a slug begins, whatever follows: "ft-2026-012-any-title" has FT/2026/012; null without one. */
export function referenceIn(slug: string): string | null {
  const [, ...parts] = slug.match(/^([a-z]{2})-(\d{4})-(\d{3,})(?:-|$)/i) ?? [];
  return parts.length > 0 ? parts.join('/').toUpperCase() : null;
}

/** Languages of a notice in the order readers are offered them: those of the interface first. */
export function orderedLanguages(available: readonly NoticeLanguage[]): NoticeLanguage[] {
  const order: NoticeLanguage[] = ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt'];
  return order.filter((language) => available.includes(language));
}

/**
 * The path of a notice in one of its languages (R3). English and French are read in an interface of that language;
 * another language has a page of its own under either interface.
 */
export function noticePath(slug: string, language: NoticeLanguage, locale: Locale): string {
  return isLocale(language) ? `/${language}/jobs/${slug}` : `/${locale}/jobs/${slug}/${language}`;
}

/** The one address of a notice in a language, whatever interface it is read in. */
export function canonicalPath(slug: string, language: NoticeLanguage): string {
  return noticePath(slug, language, 'en');
}

/** The addresses of a notice by its languages, and that for readers of none of them (x-default). */
export function noticeAlternates(slug: string, available: readonly NoticeLanguage[]): Record<string, string> {
  const languages = orderedLanguages(available);
  const paths = languages.map((language) => [language, canonicalPath(slug, language)]);
  const others = languages.slice(0, 1).map((first) => ['x-default', canonicalPath(slug, first)]);
  return Object.fromEntries([...paths, ...others]) as Record<string, string>;
}

/** Writing direction of a notice. */
export function directionOf(language: NoticeLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language in which to name a vacancy to a reader of `locale`: theirs where the notice has it, else its own first. */
export function namingLanguage(
  available: readonly NoticeLanguage[],
  locale: Locale,
): NoticeLanguage | undefined {
  return available.includes(locale) ? locale : orderedLanguages(available)[0];
}

type Text = { language: NoticeLanguage; title: string };

/**
 * The title of a notice to a reader of `locale`, with its language: theirs where the notice has it, else the notice's own;
 * '' where nothing is written.
 */
export function titleIn(texts: readonly Text[], locale: Locale): Text {
  const language = namingLanguage(
    texts.map((text) => text.language),
    locale,
  );
  return texts.find((text) => text.language === language) ?? { language: locale, title: '' };
}

export const day = 24 * 60 * 60 * 1000;

/** Within how many days of its deadline a vacancy is closing soon, and of its opening new. */
export const soonDays = 7;

/** Within how many days of its deadline a vacancy in a list says how many are left. */
export const countedDays = 3;

/** Whole days left before closing, rounded down; 0 on the last day. */
export function daysLeft(closesAt: Date | string, now: Date): number {
  return Math.max(0, Math.floor((new Date(closesAt).getTime() - now.getTime()) / day));
}
