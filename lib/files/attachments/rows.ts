import type { Prisma } from '../../db/models';
import { stateNow } from '../scan/rules';
import { hasScanner } from '../scan/scanner';
import type { AttachmentDto } from './dto';

/** What a DTO is made from. */
export const attachmentParts = {
  file: { select: { mediaType: true, size: true, scanState: true } },
} satisfies Prisma.ProfileAttachmentInclude;

type Row = Prisma.ProfileAttachmentGetPayload<{ include: typeof attachmentParts }>;

/** The DTO of a row. */
export function attachmentDto({ id, kind, filename, file, createdAt }: Row): AttachmentDto {
  const { mediaType, size, scanState } = file;
  const state = stateNow(scanState, hasScanner());
  return { id, kind, filename, mediaType, size, state, addedAt: createdAt.toISOString() };
}
