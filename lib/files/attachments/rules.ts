import { AttachmentKind } from '../../db/models';
import { documentProblems } from '../documents/rules';

/** Kinds of files of a profile, in the order in which they are offered. */
export const attachmentKinds = Object.values(AttachmentKind);

/** Why a file is not taken into a profile. Each has a message in both languages. */
export const attachmentProblems = [...documentProblems, 'full'] as const;
export type AttachmentProblem = (typeof attachmentProblems)[number];
