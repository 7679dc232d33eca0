import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import type { ReadDb, Tx } from '../db/client';
import { sealText } from '../sealing/seal';
import type { DraftPlace, Typed } from './rules';
import { draftRecord, openDraft } from './stored';

/** A draft as it is kept, and the version of the row that its form was opened with. */
export type KeptDraft = { typed: Typed; baseVersion: string | null };

const whereOf = (viewer: CandidateViewer, place: DraftPlace) => ({
  candidateId_form_instance: { candidateId: viewer.id, ...place },
});

/** Keeps what was typed in a form of the viewer's until it is saved (R11). The caller knows that the form is theirs. */
export async function writeDraft(
  tx: Tx,
  viewer: CandidateViewer,
  place: DraftPlace,
  { typed, baseVersion }: { typed: Typed; baseVersion: string | null },
): Promise<void> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  // All of it is sealed: what is typed in a form may be what its section seals.
  const data = sealText(JSON.stringify(typed), draftRecord(viewer.id, place));
  const create = { candidateId: viewer.id, ...place, data, baseVersion };
  await tx.draft.upsert({ where: whereOf(viewer, place), create, update: { data, baseVersion } });
}

/** Lets go of what was typed in a form of the viewer's. */
export async function removeDraft(tx: Tx, viewer: CandidateViewer, place: DraftPlace): Promise<void> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  await tx.draft.deleteMany({ where: { candidateId: viewer.id, ...place } });
}

/** What was typed in a form of the viewer's and not saved; null when nothing is kept. */
export async function readDraft(
  source: Tx | ReadDb,
  viewer: CandidateViewer,
  place: DraftPlace,
): Promise<KeptDraft | null> {
  authorise(viewer, 'profile.read', { ownerId: viewer.id });
  const row = await source.draft.findUnique({ where: whereOf(viewer, place) });
  if (!row) return null;
  const { data, baseVersion } = row;
  return { typed: openDraft(data, draftRecord(viewer.id, place)), baseVersion };
}
