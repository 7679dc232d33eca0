import { config } from '../../config';
import type { FieldError } from '../../forms/rules';
import type { AttachmentProblem } from './rules';

const messages = {
  empty: { key: 'documentEmpty' },
  large: { key: 'documentLarge' },
  type: { key: 'documentType' },
  heic: { key: 'documentHeic' },
  word: { key: 'documentWord' },
  damaged: { key: 'documentDamaged' },
  mixed: { key: 'documentMixed' },
  encrypted: { key: 'documentEncrypted' },
  scripts: { key: 'documentScripts' },
  launch: { key: 'documentLaunch' },
  embedded: { key: 'documentEmbedded' },
  macros: { key: 'documentMacros' },
  external: { key: 'documentExternal' },
  paths: { key: 'documentPaths' },
  bomb: { key: 'documentBomb' },
  slow: { key: 'documentSlow' },
  full: { key: 'documentFull' },
} as const satisfies Record<AttachmentProblem, FieldError>;

/** What to say beside the field of a file that was not taken, which the sender calls `name`. */
export function attachmentError(problem: AttachmentProblem, name: string): FieldError {
  const { ATTACHMENT_MB, ATTACHMENTS_PER_PROFILE } = config();
  const max = problem === 'full' ? ATTACHMENTS_PER_PROFILE : ATTACHMENT_MB;
  return { ...messages[problem], name, max };
}
