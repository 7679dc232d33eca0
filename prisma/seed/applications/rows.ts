import { applicantFacts } from '@/lib/applications/facts/rows';
import { liveKey } from '@/lib/applications/rules';
import { sources } from '@/lib/applications/schema';
import type { Stage } from '@/lib/db/models';
import { storedSnapshot } from '@/lib/profiles/snapshot';
import { displayName } from '@/lib/text/names';
import type { Competition } from '../competitions/plan';
import { idOf, referenceNumbered } from '../ids';
import type { Applicant } from '../people/rows';
import { randomFor } from '../random';
import type { Writer } from '../rows';
import { answersTo } from './answers';
import { journeyOf, moveId, sessionId, type Step } from './journey';
import { addNotifications } from './notifications';
import { arrival } from './shares';

/** Writes the `number`th application with its history and what the applicant was told. */
export function addApplication(
  writer: Writer,
  number: number,
  applicant: Applicant,
  competition: Competition,
  wished?: Stage,
): void {
  const random = randomFor('application', number);
  const { identity, content, snapshot } = applicant;
  const submittedAt = arrival(competition, random);
  const steps = journeyOf(competition, submittedAt, random, wished);
  const last = steps.at(-1)!;
  const withdrawn = last.to === 'withdrawn';
  const id = idOf('application', number);
  const reference = referenceNumbered('A', number);
  const applicantName = displayName(snapshot.personal);
  writer.add('Application', {
    id,
    reference,
    candidateId: applicant.id,
    competitionId: competition.id,
    stage: last.to,
    liveKey: withdrawn ? null : liveKey(applicant.id, competition.id),
    locale: identity.locale,
    source: random.chance(0.7) ? random.pick(sources) : null,
    applicantName,
    nationality: snapshot.nationality.countries[0] ?? null,
    internal: identity.kind === 'internal',
    submittedAt,
    stageChangedAt: last.at,
    withdrawnAt: withdrawn ? last.at : null,
  });
  const submissionId = idOf('submission', number);
  writer.add('Submission', {
    id: submissionId,
    applicationId: id,
    number: 1,
    ...storedSnapshot(snapshot, submissionId),
    answers: answersTo(competition.questions, content, random),
    letter: null,
    submittedAt,
  });
  const subject = { id, competitionId: competition.id, reference, applicantName, submittedAt };
  writer.add('ApplicantFacts', applicantFacts(subject, snapshot));
  addMoves(writer, number, applicant.id, competition, steps);
  addNotifications(writer, { number, id, reference, applicantName, applicant, competition, steps });
  competition.applications += 1;
}

function addMoves(
  writer: Writer,
  number: number,
  candidateId: string,
  competition: Competition,
  steps: Step[],
) {
  steps.forEach(({ from, to, at, session }, step) => {
    const id = moveId(number, step);
    writer.add('StageMove', {
      id,
      applicationId: idOf('application', number),
      from,
      to,
      // A candidate's own move is alone in its batch.
      batchId: session === null ? id : sessionId(competition.number, session),
      actorKind: session === null ? 'candidate' : 'staff',
      actorId: session === null ? candidateId : competition.recruiterId,
      at,
    });
  });
}
