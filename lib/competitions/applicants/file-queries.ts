import { recordAudit } from '../../audit/commands';
import { Forbidden } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { db, transaction } from '../../db/client';
import { openFile, type OpenedFile } from '../../files/openable';
import { isId } from '../../forms/fields';
import { competitionFor } from '../access';

/**
 * One file of an application. Opening it is itself recorded (`application.view-file`). Throws Forbidden where the viewer may not
 * read the application, or there is no such file.
 */
export async function applicationFile(viewer: Viewer, id: string, now: Date): Promise<OpenedFile> {
  const row = isId(id)
    ? await db().submissionFile.findUnique({
        where: { id },
        include: {
          file: { select: { mediaType: true, scanState: true } },
          submission: { select: { application: { select: { id: true, competitionId: true } } } },
        },
      })
    : null;
  if (!row) throw new Forbidden('application.read');
  const { application } = row.submission;
  await competitionFor(viewer, 'application.read', application.competitionId, db());
  const opened = await openFile(db(), row);
  if (opened.state === 'open') {
    const entry = { action: 'application.view-file', resource: 'application', resourceId: application.id };
    await transaction((tx) => recordAudit(tx, viewer, [{ ...entry, detail: { file: id } }], now));
  }
  return opened;
}
