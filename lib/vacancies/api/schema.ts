import { z } from 'zod';
import { Category, ContractType, NoticeLanguage, OfficeKind, Region, WorkArrangement } from '../../db/models';
import { locales } from '../../i18n/locales';
import type { NoticeContent } from '../schema';
import { longestQuery, sorts } from '../search/schema';

// What the public interface takes and gives. These schemas check the requests, type the answers and write the OpenAPI
// document (document.ts): there is no other description of it.

/** Most vacancies on a page of the interface. */
export const mostPerPage = 100;

const instant = z.iso.datetime();
const day = z.iso.date();

export const stationSchema = z
  .object({
    id: z.string().describe('Code of the duty station, as the `station` parameter takes it'),
    name: z.string().describe('In the language asked for'),
    country: z.string().describe('ISO 3166-1 alpha-2'),
    time_zone: z.string().describe('IANA time zone, in which the closing date is meant'),
    region: z.enum(Region),
    office: z.enum(OfficeKind),
  })
  .describe('Where the post is');

export const vacancySchema = z
  .object({
    reference: z.string().describe('Stable identifier, such as FT/2026/014'),
    slug: z.string().describe('Last part of the address of its page; identifies it as well'),
    status: z.enum(['open', 'closed', 'cancelled']).describe('Lists hold open vacancies only'),
    title: z.string(),
    summary: z.string(),
    language: z
      .enum(NoticeLanguage)
      .describe('Of title and summary: the one asked for where the notice is published in it, else another'),
    languages: z.array(z.enum(NoticeLanguage)).describe('All languages the notice is published in'),
    contract: z.enum(ContractType),
    category: z.enum(Category),
    grade: z.string().nullable().describe('Such as P-3; null for internships and consultancies'),
    department: z.string().describe('In the language asked for'),
    station: stationSchema,
    arrangement: z.enum(WorkArrangement),
    duration_months: z.number().int().nullable(),
    positions: z.number().int(),
    opens_at: instant,
    closing_date: day.describe('Last day to apply, in the time zone of the duty station'),
    closes_at: instant.describe('First instant at which applications are no longer accepted'),
    updated_at: instant,
    url: z.url().describe('The page for people, where they apply'),
  })
  .describe('A vacancy as lists show it');

const texts = z.array(z.string());

export const noticeSchema = z
  .object({
    language: z.enum(NoticeLanguage),
    title: z.string(),
    summary: z.string(),
    url: z.url(),
    content: z
      .object({
        context: texts.describe('Paragraphs on the office and the place of the post in it'),
        purpose: z.string(),
        duties: texts,
        education: texts,
        experience: texts,
        languages: texts,
        competencies: texts,
        desirable: texts,
        conditions: texts,
      } satisfies Record<keyof NoticeContent, z.ZodType>)
      .describe('Plain text, a paragraph or a point per string'),
  })
  .describe('The notice in one language');

export const vacancyDetailSchema = vacancySchema
  .extend({ notices: z.array(noticeSchema) })
  .describe('A vacancy with the whole notice in each of its languages');

const link = z.url().nullable();

export const vacancyListSchema = z
  .object({
    data: z.array(vacancySchema),
    total: z.number().int().describe('How many open vacancies fit, on all pages'),
    page: z.number().int(),
    per_page: z.number().int(),
    pages: z.number().int(),
    links: z.object({ self: z.url(), first: z.url(), previous: link, next: link, last: z.url() }),
  })
  .describe('One page of the open vacancies that fit');

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
  })
  .describe('Problem details (RFC 9457)');

export type ApiVacancy = z.infer<typeof vacancySchema>;
export type ApiVacancyDetail = z.infer<typeof vacancyDetailSchema>;
export type ApiVacancyList = z.infer<typeof vacancyListSchema>;
export type Problem = z.infer<typeof problemSchema>;

const several = <T extends z.ZodType>(value: T) => z.array(value).max(50).default([]);
const code = z.string().regex(/^[\p{L}\p{N}_-]{1,40}$/u);
const languageParameter = z.enum(locales).default('en').describe('Language of names, titles and texts');

/** Parameters of the list: those of the search on the site, and pages. */
export const listQuerySchema = z.strictObject({
  q: z
    .string()
    .trim()
    .max(longestQuery)
    .default('')
    .describe(
      'Words that the notice must contain, and after NOT or a hyphen those that it must not; stemmed, without case and diacritics',
    ),
  contract: several(z.enum(ContractType)),
  category: several(z.enum(Category)),
  grade: several(code).describe('Such as P-3'),
  station: several(code).describe('Code of a duty station'),
  region: several(z.enum(Region)),
  arrangement: several(z.enum(WorkArrangement)),
  language: several(z.enum(NoticeLanguage)).describe('Language that the notice is published in'),
  closing: several(z.enum(['soon'])).describe('Closes within a week'),
  opened: several(z.enum(['week'])).describe('Opened within the last week'),
  sort: z
    .enum(sorts)
    .optional()
    .describe('Default: by relevance where there are words, else the first to close first'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  per_page: z.coerce.number().int().min(1).max(mostPerPage).default(25),
  lang: languageParameter,
});

/** Parameters of one vacancy. */
export const detailQuerySchema = z.strictObject({ lang: languageParameter });

export type ListQuery = z.infer<typeof listQuerySchema>;
