import { authorise, Forbidden } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db, transaction } from '../db/client';
import { readDraft, removeDraft, writeDraft, type KeptDraft } from '../drafts/commands';
import { isId } from '../forms/fields';
import { typedOf, type KeepResult, type Writer } from '../drafts/rules';
import { filterNames } from '../vacancies/search/schema';
import { myAlert } from './queries';
import { alertDraftPlace, isNewAlert } from './version';

const fields = ['name', 'frequency', 'locale', 'q', ...filterNames];

/** What was typed in the form of an alert and not saved; null when nothing is kept. */
export async function alertDraft(viewer: CandidateViewer, instance: string): Promise<KeptDraft | null> {
  authorise(viewer, 'alert.manage', { ownerId: viewer.id });
  return isId(instance) ? readDraft(db(), viewer, alertDraftPlace(instance)) : null;
}

/** Keeps what is typed in the form of an alert until it is saved (R11). Throws Forbidden for an alert that is not the viewer's. */
export async function keepAlertDraft(
  viewer: CandidateViewer,
  instance: string,
  values: Record<string, unknown>,
  { baseVersion = null, by }: { baseVersion?: string | null; by?: Writer } = {},
): Promise<KeepResult> {
  authorise(viewer, 'alert.manage', { ownerId: viewer.id });
  if (!isNewAlert(instance) && !(await myAlert(viewer, instance))) throw new Forbidden('alert.manage');
  const typed = typedOf(fields, values);
  if (typed === null) return 'tooLong';
  const input = { typed, baseVersion, by };
  const kept = await transaction((tx) => writeDraft(tx, viewer, alertDraftPlace(instance), input));
  return kept ? 'kept' : 'elsewhere';
}

/** Lets go of what was typed in the form of an alert; with `by`, not of what another open form has kept there since. */
export async function dropAlertDraft(viewer: CandidateViewer, instance: string, by?: Writer): Promise<void> {
  authorise(viewer, 'alert.manage', { ownerId: viewer.id });
  if (!isId(instance)) return;
  await transaction((tx) => removeDraft(tx, viewer, alertDraftPlace(instance), by));
}
