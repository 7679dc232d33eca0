import { z } from 'zod';
import { choice, checkbox, idSchema, optionalText } from '../forms/fields';
import { listQuery, oneOf, sortedBy, wordsSchema } from '../lists/query';
import {
  parseSelection,
  selectedCount,
  selectionField,
  selectionText,
  shownField,
  withTicks,
  type Selection,
} from '../lists/selection';
import type { Stage } from '../db/models';
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
const asList = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

/** What a move is asked for: `selected` where it is all of a list. */
export type MoveForm = {
  applications: { id: string; from: Stage }[];
  selected?: Selection;
  to: Stage;
  note: string;
};

const moveFields = { to: choice(stages), note: optionalText(noteLimit) };

/** Moving one application, or those that are ticked on any page of a list. */
export const moveSchema = z.preprocess(
  withKeptTicks,
  z.object({
    applications: z.preprocess(
      asList,
      z
        .array(seenApplication)
        .max(moveLimit)
        .refine((chosen) => chosen.length > 0, 'selectApplications'),
    ),
    ...moveFields,
  }),
);

/** Moving all that fit a list, but for the `applications` that were left out. */
export const moveAllSchema = z.preprocess(
  withKeptTicks,
  z.object({
    applications: z.preprocess(asList, z.array(seenApplication).max(moveLimit)),
    selected: z.unknown().transform((text, context) => {
      const selection = parseSelection(text);
      if (selection && selectedCount(selection) > 0) return selection;
      context.addIssue({ code: 'custom', message: 'selectApplications' });
      return z.NEVER;
    }),
    ...moveFields,
  }),
);

/** What is selected in a form of a list: what was before, and the ticks of the page that was sent. Null where nothing was. */
export function selectionIn(form: Record<string, unknown>): Selection | null {
  const selection = parseSelection(form[selectionField]);
  const shown = typeof form[shownField] === 'string' ? form[shownField].split(' ').filter(Boolean) : [];
  return selection && withTicks(selection, shown, asList(form.applications).map(String));
}

// The boxes of a page say nothing of the pages before it.
function withKeptTicks(form: unknown): unknown {
  const values = form as Record<string, unknown>;
  const selection = selectionIn(values);
  if (!selection) return values;
  return { ...values, applications: selection.rows, [selectionField]: selectionText(selection) };
}

/** Closing a competition: the preview that was read, and that it was read. */
export const closeSchema = z.object({
  previewHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Everybody, as the preview showed them. */
  selected: z.unknown().transform(parseSelection).optional(),
  confirmed: checkbox().refine((confirmed) => confirmed, 'confirm'),
});

export const competitionSorts = ['deadline', 'reference', 'title', 'applicants'] as const;

/** The list of competitions. */
export const competitionQuery = listQuery({
  q: wordsSchema,
  status: oneOf(['open', 'closed', 'cancelled', 'all'], 'open'),
  deadline: oneOf(['any', 'past', 'future'], 'any'),
  station: z
    .union([z.literal(''), idSchema])
    .catch('')
    .default(''),
  ...sortedBy(competitionSorts),
});
export type CompetitionSearch = ReturnType<typeof competitionQuery.parse>;

const day = z
  .union([z.literal(''), z.iso.date()])
  .catch('')
  .default('');

export const applicantSorts = ['submitted', 'name', 'stage'] as const;

/** The list of a competition's applicants. */
export const applicantQuery = listQuery({
  q: wordsSchema,
  stage: oneOf(['all', ...stages], 'all'),
  /** First and last day of submission, in the duty station's time zone. */
  from: day,
  to: day,
  ...sortedBy(applicantSorts),
});
export type ApplicantSearch = ReturnType<typeof applicantQuery.parse>;
