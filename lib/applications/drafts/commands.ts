import { authorise, Forbidden } from '../../auth/permissions';
import type { CandidateViewer } from '../../auth/viewer';
import { isUniqueViolation, transaction, type Tx } from '../../db/client';
import { typedOf, type Typed } from '../../drafts/rules';
import { isId } from '../../forms/fields';
import { phaseAt } from '../../vacancies/rules';
import { liveKey } from '../rules';
import { currentSubmission } from '../submissions/rows';
import { questionOf, timingOf, vacancyParts } from '../vacancy';
import { draftFields } from './rules';

type Writing = {
  slug: string;
  values: Record<string, unknown>;
  /** The number of the submission that the form was opened to replace; '0' for a first one. */
  base: string | null;
};

/**
 * Keeps what is typed in an application (R14a), every field given in the place of what was kept of it; false where it is too much
 * to keep. Throws Forbidden where no such vacancy is open, and for a form that was sent meanwhile.
 */
export async function keepApplicationDraft(
  viewer: CandidateViewer,
  { slug, values, base }: Writing,
  now: Date,
): Promise<boolean> {
  authorise(viewer, 'application.draft', { ownerId: viewer.id });
  const attempt = () => transaction((tx) => write(tx, viewer, { slug, values, base }, now));
  return attempt().catch((error: unknown) => {
    // Of two that begin it at once, one comes again after the other.
    if (isUniqueViolation(error)) return attempt();
    throw error;
  });
}

async function write(
  tx: Tx,
  viewer: CandidateViewer,
  { slug, values, base }: Writing,
  now: Date,
): Promise<boolean> {
  const vacancy = await openVacancy(tx, slug, now);
  const live = await tx.application.findUnique({
    where: { liveKey: liveKey(viewer.id, vacancy.competition.id) },
    select: { submissions: { ...currentSubmission, select: { number: true } } },
  });
  if (String(live?.submissions[0]?.number ?? 0) !== (base ?? '0')) throw new Forbidden('application.draft');
  const typed = typedOf(draftFields(vacancy.questions.map(questionOf)), values);
  if (typed === null) return false;
  await writeRow(tx, viewer, vacancy.competition.id, typed);
  return true;
}

async function openVacancy(tx: Tx, slug: string, now: Date) {
  const row = isId(slug)
    ? await tx.vacancy.findUnique({
        where: { slug },
        include: { ...vacancyParts, competition: true, questions: true },
      })
    : null;
  if (!row?.competition || phaseAt(timingOf(row, row.competition), now) !== 'open')
    throw new Forbidden('application.draft');
  return { ...row, competition: row.competition };
}

async function writeRow(
  tx: Tx,
  { id: candidateId }: CandidateViewer,
  competitionId: string,
  { letter = '', ...answers }: Typed,
): Promise<void> {
  const data = { answers, letter: [letter].flat().join('\n') };
  await tx.applicationDraft.upsert({
    where: { candidateId_competitionId: { candidateId, competitionId } },
    create: { candidateId, competitionId, ...data },
    update: data,
  });
}

/** Lets go of an application that the viewer was writing. */
export async function discardApplicationDraft(viewer: CandidateViewer, slug: string): Promise<void> {
  authorise(viewer, 'application.draft', { ownerId: viewer.id });
  if (!isId(slug)) return;
  const own = { candidateId: viewer.id, competition: { vacancy: { slug } } };
  await transaction((tx) => tx.applicationDraft.deleteMany({ where: own }));
}
