import type { Prisma } from '../../db/models';
import { readSnapshot, type ProfileSnapshot } from '../../profiles/snapshot';
import { answersSchema, type Answers } from '../schema';

/** The submission that counts: the last one. */
export const currentSubmission = {
  orderBy: { number: 'desc' },
  take: 1,
} as const satisfies Prisma.Application$submissionsArgs;

type Row = Prisma.SubmissionGetPayload<object>;

/** What was last sent for an application: the frozen profile, null once erased, and the answers. */
export function sentOf([last]: Row[]): {
  snapshot: ProfileSnapshot | null;
  answers: Answers;
  letter: string | null;
} {
  if (!last) return { snapshot: null, answers: [], letter: null };
  return {
    snapshot: readSnapshot(last),
    answers: answersSchema.parse(last.answers ?? []),
    letter: last.letter,
  };
}
