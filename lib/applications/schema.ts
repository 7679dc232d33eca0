import { z } from 'zod';
import type { NoticeLanguage, QuestionKind } from '../db/models';
import { checkbox, choice, code, idSchema, optionalText, text } from '../forms/fields';

/** A text by notice language. */
export const wordingSchema = z.partialRecord(z.enum(['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt']), z.string());
export type Wording = Partial<Record<NoticeLanguage, string>>;

/** The choices of a screening question as stored with it. */
export const questionOptionsSchema = z.array(z.object({ value: z.string(), label: wordingSchema }));

/** A screening question as a candidate meets it. */
export type Question = {
  id: string;
  kind: QuestionKind;
  required: boolean;
  prompt: Wording;
  /** What of the profile answers it (lib/applications/prefill/rules.ts). */
  fact: string | null;
  options: { value: string; label: Wording }[];
};

/** Answers as frozen into an application, each with the question as it was asked. */
export const answersSchema = z.array(
  z.object({
    questionId: z.string(),
    kind: z.enum(['yes_no', 'single_choice', 'multiple_choice', 'short_text', 'long_text', 'number']),
    prompt: wordingSchema,
    /** Values chosen, or one text; empty when an optional question was left out. */
    values: z.array(z.object({ value: z.string(), label: wordingSchema.optional() })),
  }),
);
export type Answers = z.infer<typeof answersSchema>;

export const answerLimits = { short_text: 300, long_text: 4000, number: 12 } as const;
/** Characters of a cover letter: about a page and a half. */
export const letterLimit = 5000;
/** The most files of one application. */
export const mostFiles = 20;
export const sources = [
  'site',
  'job_board',
  'social_media',
  'colleague',
  'university',
  'press',
  'other',
] as const;
export const yesNo = ['yes', 'no'] as const;

/** The form field that answers a question. */
export function answerField(question: Pick<Question, 'id'>): string {
  return `answer-${question.id}`;
}

/** The fields of the form beside the answers. */
export const otherFields = ['letter', 'attachments', 'source'] as const;

/** What is written for an application to a vacancy with these questions, before it is reviewed. */
export function applicationSchema(questions: Question[]) {
  const answers = Object.fromEntries(
    questions.map((question) => [answerField(question), answerSchema(question)]),
  );
  return z.object({
    ...answers,
    letter: optionalText(letterLimit),
    attachments: several()
      .refine((ids) => ids.every((id) => idSchema.safeParse(id).success), 'choice')
      .refine((ids) => ids.length <= mostFiles, 'choice'),
    source: z.union([z.literal(''), choice(sources)]).default(''),
  });
}

/** What is declared when an application is sent. */
export const declarationSchema = z.object({ certify: checkbox().refine(Boolean, 'certify') });

/** Any number of ticked values: a form sends none, one or several. */
const several = () =>
  z.union([z.array(z.string()), z.string().transform((value) => (value ? [value] : []))]).default([]);

function answerSchema({ kind, required, options }: Question): z.ZodType<string | string[]> {
  const values = kind === 'yes_no' ? [...yesNo] : options.map((option) => option.value);
  switch (kind) {
    case 'yes_no':
    case 'single_choice':
      return required ? code(values) : z.union([z.literal(''), code(values)]).default('');
    case 'multiple_choice': {
      const offered = several().refine((chosen) => chosen.every((value) => values.includes(value)), 'choice');
      return required ? offered.refine((chosen) => chosen.length > 0, 'required') : offered;
    }
    case 'number': {
      const digits = z
        .string('required')
        .trim()
        .regex(/^(-?\d{1,10}([.,]\d{1,2})?)?$/, 'number');
      return required ? digits.min(1, 'required') : digits.default('');
    }
    case 'short_text':
    case 'long_text':
      return required ? text(answerLimits[kind]) : optionalText(answerLimits[kind]);
  }
}
