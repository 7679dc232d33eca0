import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AttachmentKind } from '@/lib/db/models';
import { takeDocument } from '@/lib/files/documents/take';
import { storedFile } from '@/lib/files/store';
import { addDuration } from '@/lib/time/rules';
import { idOf } from '../ids';
import { addSentFile } from '../applications/own';
import type { Writer } from '../rows';

const given: readonly { kind: AttachmentKind; file: string; name: string }[] = [
  { kind: 'cv', file: 'curriculum-vitae.pdf', name: 'Curriculum vitæ – Amina Diallo.pdf' },
  { kind: 'diploma', file: 'diploma.png', name: 'Master d’hydrologie.png' },
];

/** The files of the first demonstration candidate, taken as if she had sent them a month before `now`. */
export async function addAttachments(writer: Writer, now: Date): Promise<void> {
  const createdAt = addDuration(now, { hours: -24 * 30 });
  for (const [position, { kind, file, name }] of given.entries()) {
    const bytes = readFileSync(path.join(__dirname, 'files', file));
    const taken = await takeDocument(new File([new Uint8Array(bytes)], name));
    if (!taken.ok) throw new Error(`${file}: ${taken.problem}`);
    const stored = storedFile(taken.document, createdAt);
    writer.add('StoredFile', stored);
    writer.add('ProfileAttachment', {
      id: idOf('attachment', position),
      profileId: idOf('profile', 0),
      kind,
      filename: taken.document.filename,
      fileKey: stored.key,
      position,
      createdAt,
    });
    if (position === 0 && writer.counts.Submission > 0)
      addSentFile(writer, stored.key, taken.document.filename);
  }
}
