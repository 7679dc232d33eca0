import { authorise, Forbidden } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import { openFile, type OpenedFile } from '../../files/openable';
import { isId } from '../../forms/fields';

/** One file of an application of the viewer's own. Throws Forbidden where there is none of theirs with this id. */
export async function mySubmissionFile(viewer: Viewer, id: string): Promise<OpenedFile> {
  const ownerId = viewer.kind === 'candidate' ? viewer.id : null;
  authorise(viewer, 'application.read-own', { ownerId });
  const row =
    isId(id) && ownerId !== null
      ? await db().submissionFile.findFirst({
          where: { id, submission: { application: { candidateId: ownerId } } },
          include: { file: { select: { mediaType: true, scanState: true } } },
        })
      : null;
  if (!row) throw new Forbidden('application.read-own');
  return openFile(db(), row);
}
