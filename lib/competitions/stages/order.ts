import type { Stage } from '../../db/models';

/** Every stage, in the order a competition goes through them and lists show them (R19). */
export const stages = [
  'received',
  'screening',
  'long_list',
  'shortlist',
  'assessment',
  'interview',
  'recommended',
  'selected',
  'reserve_list',
  'not_selected',
  'withdrawn',
] as const satisfies readonly Stage[];

/** Stages at which an application is still being considered. */
export const consideredStages = [
  'received',
  'screening',
  'long_list',
  'shortlist',
  'assessment',
  'interview',
  'recommended',
] as const satisfies readonly Stage[];

/** Stages that end an application's way: what HR decided, or the candidate's withdrawal. */
export const terminalStages = [
  'selected',
  'reserve_list',
  'not_selected',
  'withdrawn',
] as const satisfies readonly Stage[];

export type ConsideredStage = (typeof consideredStages)[number];
export type TerminalStage = (typeof terminalStages)[number];

/** Whether the stage is one at which the application is still being considered. */
export function isConsidered(stage: Stage): stage is ConsideredStage {
  return consideredStages.some((considered) => considered === stage);
}

/** Whether the stage ends an application's way. Correcting a mistake may still lead back until the competition closes. */
export function isTerminal(stage: Stage): stage is TerminalStage {
  return !isConsidered(stage);
}

/** How many applications are at each stage. */
export type StageCounts = Record<Stage, number>;

/** Counts before anything is counted. */
export function noCounts(): StageCounts {
  return Object.fromEntries(stages.map((stage) => [stage, 0])) as StageCounts;
}

/** Where a stage stands in the order of stages, from 0. */
export function stageOrder(stage: Stage): number {
  return stages.indexOf(stage);
}
