import { authorise, Forbidden } from '../../auth/permissions';
import type { CandidateViewer, Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import { isId } from '../../forms/fields';
import { openFile, type OpenedFile } from '../openable';
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

/** One file of the viewer's own. Throws Forbidden where there is none of theirs with this id. */
export async function attachmentBytes(viewer: Viewer, id: string): Promise<OpenedFile> {
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
  return openFile(db(), row);
}
