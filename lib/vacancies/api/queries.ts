import { config } from '../../config';
import { db } from '../../db/client';
import type { NoticeLanguage } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import { languagesOf, type VacancySummary } from '../dto';
import { publicNotice } from '../queries';
import { namingLanguage, noticePath, orderedLanguages, phaseAt } from '../rules';
import { vacanciesMatching } from '../search/queries';
import type { ApiVacancy, ApiVacancyDetail, ApiVacancyList, ListQuery } from './schema';

// Answers are public and hold no personal data.

/** One page of the vacancies open at `now` that fit. A page beyond the last is empty. */
export async function vacancyPage(query: ListQuery, now: Date): Promise<ApiVacancyList> {
  const { page, per_page: size, lang, sort, ...search } = query;
  const range = { start: (page - 1) * size, end: page * size };
  const wanted = { ...search, sort: sort ?? null, exact: search.q !== '' };
  const { rows, total } = await vacanciesMatching(wanted, range, now);
  const pages = Math.max(1, Math.ceil(total / size));
  const link = (number: number) =>
    `${config().SITE_URL}/api/v1/vacancies${queryOf({ ...query, page: number })}`;
  return {
    data: rows.flatMap((row) => vacancyOf(row, lang, now) ?? []),
    total,
    page,
    per_page: size,
    pages,
    links: {
      self: link(page),
      first: link(1),
      previous: page > 1 ? link(Math.min(page - 1, pages)) : null,
      next: page < pages ? link(page + 1) : null,
      last: link(pages),
    },
  };
}

function queryOf(query: ListQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of [value].flat())
      if (each !== undefined && each !== '') parameters.append(name, String(each));
  return `?${parameters}`;
}

/** The vacancy with a reference or a slug, if the public may read it at `now`, with its whole notice; else null. */
export async function vacancyNamed(name: string, lang: Locale, now: Date): Promise<ApiVacancyDetail | null> {
  const notice = await publicNotice(await slugOf(name), now);
  const vacancy = notice && vacancyOf(notice, lang, now);
  if (!vacancy) return null;
  const notices = orderedLanguages(languagesOf(notice)).flatMap((language) => {
    const text = notice.titles[language];
    const content = notice.contents[language];
    return text && content ? [{ language, ...text, url: urlOf(notice, language, lang), content }] : [];
  });
  return { ...vacancy, notices };
}

async function slugOf(name: string): Promise<string> {
  if (!/^[\w-]+(\/[\w-]+)+$/.test(name)) return name;
  const row = await db().vacancy.findUnique({ where: { reference: name }, select: { slug: true } });
  return row?.slug ?? name;
}

function urlOf({ slug }: VacancySummary, language: NoticeLanguage, lang: Locale): string {
  return `${config().SITE_URL}${noticePath(slug, language, lang)}`;
}

function vacancyOf(row: VacancySummary, lang: Locale, now: Date): ApiVacancy | null {
  const languages = orderedLanguages(languagesOf(row));
  const language = namingLanguage(languages, lang);
  const text = language && row.titles[language];
  const status = phaseAt(row, now);
  if (!language || !text || status === 'hidden' || status === 'upcoming') return null;
  const { id, names, country, timeZone, region, office } = row.station;
  return {
    reference: row.reference,
    slug: row.slug,
    status,
    title: text.title,
    summary: text.summary,
    language,
    languages,
    contract: row.contractType,
    category: row.category,
    grade: row.grade,
    department: row.departments[lang],
    station: { id, name: names[lang], country, time_zone: timeZone, region, office },
    arrangement: row.arrangement,
    duration_months: row.durationMonths,
    positions: row.positions,
    opens_at: row.opensAt,
    closing_date: row.closingDate,
    closes_at: row.closesAt,
    updated_at: row.updatedAt,
    url: urlOf(row, language, lang),
  };
}
