import { config } from '../../config';
import type { Prisma } from '../../db/models';
import { stateNow } from '../scan/rules';
import type { AttachmentDto } from './dto';

/** What a DTO is made from. */
export const attachmentParts = {
  file: { select: { mediaType: true, size: true, scanState: true } },
} satisfies Prisma.ProfileAttachmentInclude;

type Row = Prisma.ProfileAttachmentGetPayload<{ include: typeof attachmentParts }>;

/** Whether files are scanned here. */
export const hasScanner = () => config().CLAMAV_SOCKET !== undefined;

/** The DTO of a row. */
export function attachmentDto({ id, kind, filename, file, createdAt }: Row): AttachmentDto {
  const { mediaType, size, scanState } = file;
  const state = stateNow(scanState, hasScanner());
  return { id, kind, filename, mediaType, size, state, addedAt: createdAt.toISOString() };
}
