import { z } from 'zod';
import { choice, checkbox, idSchema, optionalText } from '../forms/fields';
import { pageSchema, wordsSchema } from '../lists/schema';
import { stages } from './stages/order';

/** Longest note on a move. */
export const noteLimit = 1000;
/** Most applications moved at once: well above a page of them. */
export const moveLimit = 500;

/** An application with the stage at which the reader saw it, as one value of a form: `{id}@{stage}`. */
export const seenApplication = z.string().transform((value, context) => {
  const [id, from] = value.split('@');
  const parsed = z.object({ id: idSchema, from: z.enum(stages) }).safeParse({ id, from });
  if (parsed.success) return parsed.data;
  context.addIssue({ code: 'custom', message: 'choice' });
  return z.NEVER;
});

// One ticked box arrives as a text, none as nothing.
const asList = (value: unknown) => (value === undefined ? [] : [value].flat());

/** Moving one application or several. */
export const moveSchema = z.object({
  applications: z.preprocess(
    asList,
    z
      .array(seenApplication)
      .max(moveLimit)
      .refine((chosen) => chosen.length > 0, 'selectApplications'),
  ),
  to: choice(stages),
  note: optionalText(noteLimit),
});

/** Closing a competition: the preview that was read, and that it was read. */
export const closeSchema = z.object({
  previewHash: z.string().regex(/^[0-9a-f]{64}$/),
  confirmed: checkbox().refine((confirmed) => confirmed, 'confirm'),
});

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z
    .enum(values)
    .catch(fallback as never)
    .default(fallback as never);

// The fields of the lists' GET forms, as an address carries them; what cannot be read is left out, not refused.

export const competitionSorts = ['deadline', 'reference', 'title', 'applicants'] as const;
export const competitionSearchSchema = z.object({
  q: wordsSchema,
  status: oneOf(['open', 'closed', 'cancelled', 'all'], 'open'),
  deadline: oneOf(['any', 'past', 'future'], 'any'),
  station: z
    .union([z.literal(''), idSchema])
    .catch('')
    .default(''),
  sort: oneOf(competitionSorts, 'deadline'),
  direction: oneOf(['asc', 'desc'], 'asc'),
  page: pageSchema,
});
export type CompetitionSearch = z.infer<typeof competitionSearchSchema>;

const day = z
  .union([z.literal(''), z.iso.date()])
  .catch('')
  .default('');

export const applicantSorts = ['name', 'submitted', 'stage'] as const;
export const applicantSearchSchema = z.object({
  q: wordsSchema,
  stage: oneOf(['all', ...stages], 'all'),
  /** First and last day of submission, in the duty station's time zone. */
  from: day,
  to: day,
  sort: oneOf(applicantSorts, 'submitted'),
  direction: oneOf(['asc', 'desc'], 'asc'),
  page: pageSchema,
});
export type ApplicantSearch = z.infer<typeof applicantSearchSchema>;

export const defaultCompetitionSearch = competitionSearchSchema.parse({});
export const defaultApplicantSearch = applicantSearchSchema.parse({});
