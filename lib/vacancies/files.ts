import type { NoticeLanguage } from '../db/models';
import type { Locale } from '../i18n/locales';

/** Where the PDF of a notice in one of its languages is. */
export function pdfPath(slug: string, language: NoticeLanguage): string {
  return `/api/vacancies/${slug}/${language}/notice.pdf`;
}

/** Where the deadline of a vacancy is, as a calendar file in the language of the interface. */
export function calendarPath(slug: string, locale: Locale): string {
  return `/api/vacancies/${slug}/${locale}/deadline.ics`;
}

/** The name under which a file of a vacancy is saved, such as "FT-2026-012-en.pdf". */
export function fileName(reference: string, language: NoticeLanguage, ending: 'pdf' | 'ics'): string {
  return `${reference.replace(/[^A-Za-z0-9]+/g, '-')}-${language}.${ending}`;
}
