import type { CandidateViewer } from '../../auth/viewer';
import type { Tx } from '../../db/client';

/**
 * Points a submission to files of the viewer's profile, in the order of the profile. False where one of them is not there, or was
 * infected: nothing is left out unsaid. One that awaits its scan is sent.
 */
export async function writeSubmissionFiles(
  tx: Tx,
  viewer: CandidateViewer,
  submissionId: string,
  attachmentIds: readonly string[],
): Promise<boolean> {
  const ids = [...new Set(attachmentIds)];
  if (ids.length === 0) return true;
  const rows = await tx.profileAttachment.findMany({
    where: {
      id: { in: ids },
      profile: { accountId: viewer.id },
      file: { scanState: { not: 'infected' } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  if (rows.length !== ids.length) return false;
  await tx.submissionFile.createMany({
    data: rows.map(({ kind, filename, fileKey }, position) => ({
      ...{ submissionId, position, kind, filename, fileKey },
    })),
  });
  return true;
}
