import type { Prisma } from '../../db/models';
import { stateNow } from '../../files/scan/rules';
import { hasScanner } from '../../files/scan/scanner';
import { readSnapshot, type ProfileSnapshot } from '../../profiles/snapshot';
import type { SentFile } from '../dto';
import { answersSchema, type Answers } from '../schema';

/** The files of a submission, in their order, with what is said of them. */
export const submissionFiles = {
  files: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { file: { select: { mediaType: true, size: true, scanState: true } } },
  },
} as const satisfies Prisma.SubmissionInclude;

type FileRow = Prisma.SubmissionGetPayload<{ include: typeof submissionFiles }>['files'][number];

/** A file of a submission, or of a profile, as pages show it. */
export function sentFile({
  id,
  kind,
  filename,
  file,
}: Omit<FileRow, 'submissionId' | 'position' | 'fileKey' | 'replacedAt'>): SentFile {
  const { mediaType, size, scanState } = file;
  return { id, kind, filename, mediaType, size, state: stateNow(scanState, hasScanner()) };
}

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
