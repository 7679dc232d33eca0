import { authorise, Forbidden } from '../../auth/permissions';
import type { CandidateViewer, Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import { isId } from '../../forms/fields';
import { isOpenable } from '../scan/rules';
import { hasScanner } from '../scan/scanner';
import { fileBytes } from '../store';
import type { AttachmentDto } from './dto';
import { attachmentDto, attachmentParts } from './rows';

/** The files of the viewer's profile, in their order. */
export async function myAttachments(viewer: CandidateViewer): Promise<AttachmentDto[]> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  const rows = await db().profileAttachment.findMany({
    where: { profile: { accountId: viewer.id } },
    include: attachmentParts,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map(attachmentDto);
}

/** A file to give to the one who asked; or why it is not given: it awaits its scan, or was infected and is gone. */
export type AttachmentFile =
  | { state: 'open'; bytes: Uint8Array<ArrayBuffer>; mediaType: string; filename: string }
  | { state: 'pending' | 'infected' };

/** One file of the viewer's own. Throws Forbidden where there is none of theirs with this id. */
export async function attachmentBytes(viewer: Viewer, id: string): Promise<AttachmentFile> {
  const ownerId = viewer.kind === 'candidate' ? viewer.id : null;
  authorise(viewer, 'profile.read', { ownerId });
  const row =
    isId(id) && ownerId !== null
      ? await db().profileAttachment.findFirst({
          where: { id, profile: { accountId: ownerId } },
          include: { file: { select: { mediaType: true, scanState: true } } },
        })
      : null;
  if (!row) throw new Forbidden('profile.read');
  const { mediaType, scanState } = row.file;
  if (!isOpenable(scanState, hasScanner()))
    return { state: scanState === 'infected' ? scanState : 'pending' };
  const bytes = await fileBytes(db(), row.fileKey);
  if (!bytes) throw new Error(`the file ${row.fileKey} of an attachment is gone`);
  return { state: 'open', bytes, mediaType, filename: row.filename };
}
