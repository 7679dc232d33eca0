import { z } from 'zod';

/** The most a notice holds: characters of its texts, and how many paragraphs or points a part has. */
export const noticeLimits = {
  title: 200,
  summary: 300,
  purpose: 2000,
  paragraph: 4000,
  paragraphs: 20,
  point: 1000,
  points: 30,
} as const;
const most = noticeLimits;

const paragraph = z.string().trim().min(1).max(most.paragraph, 'paragraphTooLong');
const paragraphs = z.array(paragraph).max(most.paragraphs, 'tooManyParagraphs');
const point = z.string().trim().min(1).max(most.point, 'pointTooLong');
const points = z.array(point).max(most.points, 'tooManyPoints');

/** The body of a notice in one language, as it is stored and read: plain text only; a paragraph per string, a bullet per point. */
export const noticeContentSchema = z.object({
  /** What the office does and where the post sits in it. */
  context: paragraphs.min(1),
  /** Why the post exists, one or two sentences. */
  purpose: z.string().trim().min(1).max(most.purpose),
  duties: points.min(1),
  education: points.min(1),
  experience: points,
  languages: points.min(1),
  /** Competencies assessed at interview, each "Name: what it means here". */
  competencies: points,
  desirable: points.default([]),
  /** Anything else the applicant must know: travel, dates, stipend, roster period. */
  conditions: paragraphs.default([]),
});

export type NoticeContent = z.infer<typeof noticeContentSchema>;
