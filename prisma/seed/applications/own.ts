import { addDuration } from '@/lib/time/rules';
import type { Competition } from '../competitions/plan';
import { idOf } from '../ids';
import type { Writer } from '../rows';

const letter =
  'Madame, Monsieur,\n\nDepuis douze ans, je travaille sur l’eau là où elle manque le plus. Ce poste me';

/** The application that the first demonstration candidate has begun and not sent. */
export function addUnsent(writer: Writer, competition: Competition | undefined, now: Date): void {
  if (!competition) return;
  const at = addDuration(now, { hours: -1 });
  writer.add('ApplicationDraft', {
    id: idOf('draft', 0),
    candidateId: idOf('candidate', 0),
    competitionId: competition.id,
    answers: { attachments: [idOf('attachment', 0)], source: 'site' },
    letter,
    createdAt: at,
    updatedAt: at,
  });
}

/** The file that she sent with her first application. */
export function addSentFile(writer: Writer, fileKey: string, filename: string): void {
  writer.add('SubmissionFile', {
    id: idOf('sentFile', 0),
    submissionId: idOf('submission', 0),
    position: 0,
    kind: 'cv',
    filename,
    fileKey,
  });
}
