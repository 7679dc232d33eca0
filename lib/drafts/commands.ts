import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import type { ReadDb, Tx } from '../db/client';
import { sealText } from '../sealing/seal';
import { mayWriteOver, type DraftPlace, type Typed, type Writer } from './rules';
import { draftRecord, openDraft } from './stored';

/** A draft as it is kept, and the version of the row that its form was opened with. */
export type KeptDraft = {
  typed: Typed;
  baseVersion: string | null;
  /** Its own. */
  version: string;
};

/** What to keep of a form. */
export type DraftInput = { typed: Typed; baseVersion: string | null; by?: Writer };

const whereOf = (viewer: CandidateViewer, place: DraftPlace) => ({
  candidateId_form_instance: { candidateId: viewer.id, ...place },
});

/**
 * Keeps what was typed in a form of the viewer's until it is saved (R11); false where another open form has kept something there
 * since, which stays. The caller knows that the form is theirs.
 */
export async function writeDraft(
  tx: Tx,
  viewer: CandidateViewer,
  place: DraftPlace,
  { typed, baseVersion, by }: DraftInput,
): Promise<boolean> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  const kept = await tx.draft.findUnique({ where: whereOf(viewer, place) });
  if (kept && by && !mayWriteOver(versionOf(kept), by)) return false;
  // All of it is sealed: what is typed in a form may be what its section seals.
  const data = sealText(JSON.stringify(typed), draftRecord(viewer.id, place));
  const update = { data, baseVersion, writer: by?.writer ?? '' };
  const create = { candidateId: viewer.id, ...place, ...update };
  await tx.draft.upsert({ where: whereOf(viewer, place), create, update });
  return true;
}

/** Lets go of what was typed in a form of the viewer's; with `by`, not of what another open form has kept there since. */
export async function removeDraft(
  tx: Tx,
  viewer: CandidateViewer,
  place: DraftPlace,
  by?: Writer,
): Promise<void> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  const kept = await tx.draft.findUnique({ where: whereOf(viewer, place) });
  if (kept && by && !mayWriteOver(versionOf(kept), by)) return;
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
  const { version } = versionOf(row);
  return { typed: openDraft(data, draftRecord(viewer.id, place)), baseVersion, version };
}

const versionOf = ({ writer, updatedAt }: { writer: string; updatedAt: Date }) => ({
  writer,
  version: updatedAt.toISOString(),
});
