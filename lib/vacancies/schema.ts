import { z } from 'zod';

const paragraph = z.string().trim().min(1).max(4000);
const paragraphs = z.array(paragraph).max(20);
const points = z.array(z.string().trim().min(1).max(1000)).max(30);

/** The body of a notice in one language: plain text only; a paragraph per string, a bullet per point. */
export const noticeContentSchema = z.object({
  /** What the office does and where the post sits in it. */
  context: paragraphs.min(1),
  /** Why the post exists, one or two sentences. */
  purpose: paragraph,
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
