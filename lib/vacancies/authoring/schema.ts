import { z } from 'zod';
import { choice, code, line, localDate, optionalLine, optionalText, text } from '../../forms/fields';
import { hasPostAdjustment } from '../salary/rules';
import { noticeContentSchema, noticeLimits } from '../schema';

export const contractTypes = ['fixed_term', 'temporary', 'internship', 'consultant'] as const;
export const categories = [
  'director',
  'professional',
  'national_officer',
  'general_service',
  'none',
] as const;
export const arrangements = ['on_site', 'hybrid', 'remote'] as const;
export const noticeLanguages = ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt'] as const;

const wholeNumber = (max: number) =>
  z
    .string('required')
    .trim()
    .min(1, 'required')
    .regex(/^\d{1,3}$/, 'number')
    .transform(Number)
    .pipe(z.number().min(1, 'number').max(max, 'number'));

// Points of the multiplier, with a point or a comma before the decimals; the highest of recent years are below 120.
const multiplier = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,2})?$/, 'number')
  .transform((value) => Number(value.replace(',', '.')))
  .pipe(z.number().max(300, 'number'));

/** The facts of a vacancy: what is not worded in a language. `stations` are the duty stations that exist. */
export const factsSchema = (stations: readonly string[]) =>
  z
    .object({
      contractType: choice(contractTypes),
      category: choice(categories),
      grade: z
        .union([
          optionalLine(6).pipe(z.literal('')),
          line(6).pipe(z.string().regex(/^(D|P|G|NO)-[A-D1-7]$/, 'grade')),
        ])
        .default(''),
      dutyStationId: code(stations),
      departmentEn: line(150),
      departmentFr: line(150),
      arrangement: choice(arrangements),
      durationMonths: z.union([z.literal('').transform(() => null), wholeNumber(120)]).default(null),
      positions: wholeNumber(200),
      postAdjustment: z.union([z.literal('').transform(() => null), multiplier]).default(null),
    })
    .refine(({ grade, postAdjustment }) => postAdjustment === null || hasPostAdjustment(grade), {
      path: ['postAdjustment'],
      error: 'postAdjustment',
    });
export type Facts = z.infer<ReturnType<typeof factsSchema>>;

/** The most characters of a field of several paragraphs or points, and of a reason. */
export const formLimits = { long: 8000, reason: 300 } as const;

// What is typed becomes what is stored, by the limits of what is stored.
const content = noticeContentSchema.shape;
const long = text(formLimits.long);
const optionalLong = optionalText(formLimits.long);
const paragraphsOf = (value: string) => split(value, /\n\s*\n/);
const pointsOf = (value: string) => split(value, /\n/);

function split(value: string, separator: RegExp): string[] {
  return value
    .split(separator)
    .map((part) =>
      part
        .replace(/^[-•*]\s*/, '')
        // Spaces that must not break, as French sets before its punctuation, stay what they are.
        .replace(/[ \t\n]+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

/** A notice in one language, as typed: a blank line between paragraphs, a line for each point. */
export const noticeSchema = z.object({
  title: line(noticeLimits.title),
  summary: line(noticeLimits.summary),
  context: long.transform(paragraphsOf).pipe(content.context),
  purpose: line(noticeLimits.purpose).pipe(content.purpose),
  duties: long.transform(pointsOf).pipe(content.duties),
  education: long.transform(pointsOf).pipe(content.education),
  experience: optionalLong.transform(pointsOf).pipe(content.experience),
  languages: long.transform(pointsOf).pipe(content.languages),
  competencies: optionalLong.transform(pointsOf).pipe(content.competencies),
  desirable: optionalLong.transform(pointsOf).pipe(content.desirable.unwrap()),
  conditions: optionalLong.transform(paragraphsOf).pipe(content.conditions.unwrap()),
  /** Why a published notice is amended; recorded with what it said before. */
  reason: optionalLine(formLimits.reason),
});
export type NoticeForm = z.infer<typeof noticeSchema>;

export const publishSchema = z.object({ closingDate: localDate() });
export const cancelSchema = z.object({ reason: line(formLimits.reason) });
