import { candidateStatus, type CandidateStatus } from '../applications/rules';
import { transitions } from '../competitions/stages/table';
import { isTerminal } from '../competitions/stages/order';
import type { ContractType, Stage } from '../db/models';

/** The message a candidate receives on reaching a stage. */
export type CandidateMessage = 'confirmation' | 'invitation' | 'outcome' | 'nothing';

/**
 * The message a candidate receives on reaching `stage`: receipt is confirmed, the table says which steps invite, and outcomes
 * are sent to all when the competition is closed (R15, R19, R20).
 */
export function candidateMessageAt(stage: Stage): CandidateMessage {
  if (stage === 'received') return 'confirmation';
  if (isTerminal(stage)) return 'outcome';
  const ways = transitions.filter(({ to, kind }) => to === stage && kind === 'forward');
  return ways.length > 0 && ways.every(({ notifies }) => notifies !== null) ? 'invitation' : 'nothing';
}

/** What a candidate sees of an application at `stage` while the competition is in progress (R15). */
export function seenAt(stage: Stage): CandidateStatus {
  return candidateStatus(stage, 'open');
}

/** The contract types for which some step past an assessment or an interview exists, each once. */
export function contractsWithShortcuts(): ContractType[] {
  return [...new Set(transitions.flatMap(({ kind, when }) => (kind === 'forward' && when.contracts) || []))];
}
