import { createHash } from 'node:crypto';
import type { CandidateViewer } from '../auth/viewer';
import { openText } from '../sealing/seal';
import type { DraftPlace, Typed } from './rules';

/** What a draft is sealed for. */
export const draftRecord = (candidateId: string, { form, instance }: DraftPlace) =>
  `${candidateId} ${form} ${instance}`;

/** The values of a stored draft; one kept before drafts were sealed is read as it is. Throws SealBroken. */
export function openDraft(data: unknown, recordId: string): Typed {
  const value: unknown = typeof data === 'string' ? JSON.parse(openText(data, recordId)) : data;
  return (typeof value === 'object' && value !== null ? value : {}) as Typed;
}

/** Whose drafts a browser keeps: tells accounts apart there, and names none. */
export function draftOwner({ id }: CandidateViewer): string {
  return createHash('sha256').update(`drafts of ${id}`).digest('hex').slice(0, 16);
}
