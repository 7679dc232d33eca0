import { recordAudit } from '../../audit/commands';
import { authorise, Forbidden } from '../../auth/permissions';
import type { CandidateViewer } from '../../auth/viewer';
import { config } from '../../config';
import type { Tx } from '../../db/client';
import type { AttachmentKind } from '../../db/models';
import { isId } from '../../forms/fields';
import { changeProfile } from '../../profiles/commands';
import { cleanName } from '../documents/names';
import { extensionOf } from '../documents/rules';
import { takeDocument } from '../documents/take';
import { removeUnpointed, storeFile } from '../store';
import type { AttachmentDto } from './dto';
import { attachmentDto, attachmentParts } from './rows';
import type { AttachmentProblem } from './rules';

export type AddResult = { ok: true; attachment: AttachmentDto } | { ok: false; problem: AttachmentProblem };

/**
 * Takes a file into the viewer's profile, after the others; or says why not. What is answered is stored: a file that could
 * not be throws. Throws Busy.
 */
export async function addAttachment(
  viewer: CandidateViewer,
  { file, kind }: { file: File; kind: AttachmentKind },
  now: Date,
): Promise<AddResult> {
  authorise(viewer, 'profile.edit', { ownerId: viewer.id });
  // Known before anyone's processor is kept busy with the file, and again once it is the viewer's turn.
  if (await changeProfile(viewer, isFull)) return { ok: false, problem: 'full' };
  const result = await takeDocument(file);
  if (!result.ok) return result;
  const { filename, ...document } = result.document;
  return changeProfile(viewer, async (tx, profileId) => {
    if (await isFull(tx, profileId)) return { ok: false, problem: 'full' };
    const { storageKey: fileKey } = await storeFile(tx, document, now);
    const position = await tx.profileAttachment.count({ where: { profileId } });
    const row = await tx.profileAttachment.create({
      data: { profileId, kind, filename, fileKey, position, createdAt: now },
      include: attachmentParts,
    });
    await audit(tx, viewer, profileId, 'profile.add', row.id, now);
    return { ok: true, attachment: attachmentDto(row) };
  });
}

async function isFull(tx: Tx, profileId: string): Promise<boolean> {
  return (await tx.profileAttachment.count({ where: { profileId } })) >= config().ATTACHMENTS_PER_PROFILE;
}

/** Removes a file from the viewer's profile; applications that hold it keep it. Throws Forbidden for another's. */
export async function removeAttachment(viewer: CandidateViewer, id: string, now: Date): Promise<void> {
  await changeProfile(viewer, async (tx, profileId) => {
    const { fileKey } = await ownRow(tx, profileId, id);
    await tx.profileAttachment.delete({ where: { id } });
    await removeUnpointed(tx, [fileKey]);
    await number(tx, await ids(tx, profileId));
    await audit(tx, viewer, profileId, 'profile.delete', id, now);
  });
}

/**
 * Gives a file of the viewer's another name or kind. The name is cleaned, and ends as the file's content is. Throws Forbidden
 * for another's.
 */
export function changeAttachment(
  viewer: CandidateViewer,
  id: string,
  { filename, kind }: { filename?: string; kind?: AttachmentKind },
  now: Date,
): Promise<AttachmentDto> {
  return changeProfile(viewer, async (tx, profileId) => {
    const { file } = await ownRow(tx, profileId, id);
    const name = filename === undefined ? undefined : cleanName(filename, extensionOf(file.mediaType));
    const row = await tx.profileAttachment.update({
      where: { id },
      data: { filename: name, kind },
      include: attachmentParts,
    });
    await audit(tx, viewer, profileId, 'profile.change', id, now);
    return attachmentDto(row);
  });
}

/** Puts a file of the viewer's at a place among the others, from 0 on. Throws Forbidden for another's. */
export async function moveAttachment(
  viewer: CandidateViewer,
  id: string,
  to: number,
  now: Date,
): Promise<void> {
  await changeProfile(viewer, async (tx, profileId) => {
    await ownRow(tx, profileId, id);
    const others = (await ids(tx, profileId)).filter((each) => each !== id);
    await number(tx, others.toSpliced(Math.max(0, Math.trunc(to)), 0, id));
    await audit(tx, viewer, profileId, 'profile.move', id, now);
  });
}

async function ownRow(tx: Tx, profileId: string, id: string) {
  const row = isId(id)
    ? await tx.profileAttachment.findFirst({ where: { id, profileId }, include: attachmentParts })
    : null;
  if (!row) throw new Forbidden('profile.edit');
  return row;
}

async function ids(tx: Tx, profileId: string): Promise<string[]> {
  const rows = await tx.profileAttachment.findMany({
    where: { profileId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

async function number(tx: Tx, inOrder: string[]): Promise<void> {
  for (const [position, id] of inOrder.entries())
    await tx.profileAttachment.update({ where: { id }, data: { position } });
}

function audit(
  tx: Tx,
  viewer: CandidateViewer,
  profileId: string,
  action: string,
  attachment: string,
  now: Date,
): Promise<void> {
  const detail = { section: 'attachments', attachment };
  return recordAudit(tx, viewer, [{ action, resource: 'profile', resourceId: profileId, detail }], now);
}
