import { maySubmit } from '../competitions/stages/rules';
import type { CompetitionStatus, Stage } from '../db/models';
import type { Locale } from '../i18n/locales';
import { phaseAt, type Timing } from '../vacancies/rules';
import { answerField, type Answers, type Question, type Wording } from './schema';

/** The flash of an application that was just submitted. */
export const submittedFlash = 'applications.detail.submittedTitle';
/** Of one that was replaced, kept for later, discarded. */
export const replacedFlash = 'applications.detail.replacedTitle';
export const keptFlash = 'applications.unsent.kept';
export const discardedFlash = 'applications.unsent.discarded';

/** Identifies the one live application of a candidate in a competition; null in the database once withdrawn (R14). */
export function liveKey(candidateId: string, competitionId: string): string {
  return `${candidateId}:${competitionId}`;
}

const examinedStages = ['screening', 'long_list', 'shortlist', 'recommended', 'not_selected'] as const;
export type ExaminedStage = (typeof examinedStages)[number];

/** Whether someone has begun to examine an application that may still be replaced. */
export function isExamined(stage: Stage | null): stage is ExaminedStage {
  return examinedStages.some((examined) => examined === stage);
}

/** Why an application is not sent. `changed`: it is not what was reviewed. `file-gone`: a file chosen is not there any more. */
export type SubmitRefusal = ApplyRefusal | 'changed' | 'file-gone';
export type ApplyRefusal = 'not-open' | 'unverified' | 'incomplete' | 'already-applied';

type Applicant = { verified: boolean; profileComplete: boolean; hasLiveApplication: boolean };

/** Why this candidate may not apply to this vacancy at `now`, or null. An earlier reason hides a later one (R6, R14, R17). */
export function applyRefusal(timing: Timing, applicant: Applicant, now: Date): ApplyRefusal | null {
  if (applicant.hasLiveApplication) return 'already-applied';
  const closesAt = timing.closesAt === null ? null : new Date(timing.closesAt);
  const arrives = maySubmit(timing.competitionStatus ?? undefined, closesAt, now);
  if (phaseAt(timing, now) !== 'open' || !arrives) return 'not-open';
  if (!applicant.verified) return 'unverified';
  return applicant.profileComplete ? null : 'incomplete';
}

export const candidateStatuses = [
  'received',
  'under_review',
  'shortlisted',
  'assessment',
  'interview',
  'awaiting_decision',
  'selected',
  'reserve_list',
  'not_selected',
  'withdrawn',
  'cancelled',
] as const;
export type CandidateStatus = (typeof candidateStatuses)[number];

const shown: Record<Exclude<Stage, 'selected' | 'reserve_list' | 'not_selected'>, CandidateStatus> = {
  received: 'received',
  screening: 'under_review',
  long_list: 'under_review',
  shortlist: 'shortlisted',
  assessment: 'assessment',
  interview: 'interview',
  recommended: 'awaiting_decision',
  withdrawn: 'withdrawn',
};

/** What a candidate sees of a stage (R15): an outcome only once the competition is closed and everyone is notified (R20). */
export function candidateStatus(stage: Stage, competition: CompetitionStatus): CandidateStatus {
  if (stage === 'withdrawn') return 'withdrawn';
  if (competition === 'cancelled') return 'cancelled';
  if (stage === 'selected' || stage === 'reserve_list' || stage === 'not_selected') {
    return competition === 'closed' ? stage : 'awaiting_decision';
  }
  return shown[stage];
}

/** A wording in the reader's language, else in English, French or whatever there is. */
export function wordingIn(wording: Wording, locale: Locale): string {
  return wording[locale] ?? wording.en ?? wording.fr ?? Object.values(wording)[0] ?? '';
}

/** Parsed form values as the answers that are frozen, each with its question as asked. */
export function answersOf(questions: Question[], values: Record<string, unknown>): Answers {
  return questions.map((question) => {
    const given = [values[answerField(question)]]
      .flat()
      .filter((value) => typeof value === 'string' && value !== '');
    const labelled = (given as string[]).map((value) => ({
      value,
      label: question.options.find((option) => option.value === value)?.label,
    }));
    return { questionId: question.id, kind: question.kind, prompt: question.prompt, values: labelled };
  });
}
