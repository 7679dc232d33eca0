import { transitions, type Transition } from '../competitions/stages/table';
import {
  consideredStages,
  isConsidered,
  isTerminal,
  type ConsideredStage,
} from '../competitions/stages/order';
import type { ContractType, Stage } from '../db/models';

/** A stage as drawn: its box, in units of the drawing. */
export type StageBox = { stage: Stage; x: number; y: number; width: number; height: number };

/** A way from one stage to another: the path of its line, and the contract types it is limited to, if any. */
export type StageLine = { from: Stage; to: Stage; path: string; contracts?: readonly ContractType[] };

export type StageDiagram = { width: number; height: number; boxes: StageBox[]; lines: StageLine[] };

/** Left edge of the column of stages, and of the texts beside it. */
export const column = { left: 110, width: 290, beside: 490 };

const width = 650;
const top = 40;
const boxHeight = 44;
const pitch = 74;
const firstLane = 24;
const betweenLanes = 22;
const outcomes = [
  { stage: 'not_selected', x: 1, width: 150 },
  { stage: 'selected', x: 175, width: 150 },
  { stage: 'reserve_list', x: 390, width: 180 },
] as const;
/** Where the lines of those who are not selected come together. */
const rail = 60;

/**
 * The stages of a competition as a drawing, made from the stage machine itself: every onward step is a line, and none is
 * drawn that is not a step (R19). Steps back and withdrawals are not ways through a competition; a decision that is changed
 * to "not selected" is not drawn either.
 */
export function stageDiagram(): StageDiagram {
  const stages = consideredStages.map((stage, index) => stageBox(stage, index));
  const last = top + consideredStages.length * pitch + 16;
  const row = outcomes.map((box) => ({ ...box, y: last, height: boxHeight }));
  const boxes: StageBox[] = [...stages, ...row];
  const lanes = lanesOf(drawnSteps().filter(isSkip));
  const lines = drawnSteps().map((step) => lineOf(step, boxes, lanes));
  return { width, height: last + boxHeight + 4, boxes, lines };
}

/** The steps that the drawing shows, in the order of the machine. */
export function drawnSteps(): Transition[] {
  return transitions.filter(
    ({ from, to, kind }) => kind === 'forward' && !(isTerminal(from) && to === 'not_selected'),
  );
}

function stageBox(stage: ConsideredStage, index: number): StageBox {
  return { stage, x: column.left, y: top + index * pitch, width: column.width, height: boxHeight };
}

type Step = Pick<Transition, 'from' | 'to'>;

const place = (stage: Stage) => consideredStages.findIndex((considered) => considered === stage);

// A step past other stages runs beside the column.
function isSkip({ from, to }: Step): boolean {
  return isConsidered(from) && isConsidered(to) && place(to) - place(from) > 1;
}

/** A lane for each skip, counted from the column, so that no two that pass the same stage share one. */
function lanesOf(skips: readonly Step[]): Map<Step, number> {
  const lanes = new Map<Step, number>();
  const shortFirst = skips.toSorted((a, b) => place(a.to) - place(a.from) - (place(b.to) - place(b.from)));
  for (const skip of shortFirst) {
    const taken = [...lanes]
      .filter(([other]) => place(other.from) < place(skip.to) && place(skip.from) < place(other.to))
      .map(([, lane]) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    lanes.set(skip, lane);
  }
  return lanes;
}

function lineOf(step: Transition, boxes: readonly StageBox[], lanes: ReadonlyMap<Step, number>): StageLine {
  const from = boxOf(step.from, boxes);
  const to = boxOf(step.to, boxes);
  const lane = lanes.get(step);
  const path = lane === undefined ? directPath(step, from, to) : lanePath(from, to, lane);
  return { from: step.from, to: step.to, path, contracts: step.when.contracts };
}

function boxOf(stage: Stage, boxes: readonly StageBox[]): StageBox {
  const box = boxes.find((candidate) => candidate.stage === stage);
  if (!box) throw new Error(`the drawing has no place for the stage ${stage}`);
  return box;
}

// Out on the right below the middle, in on the right above it.
function lanePath(from: StageBox, to: StageBox, lane: number): string {
  const x = from.x + from.width + firstLane + lane * betweenLanes;
  return `M${from.x + from.width} ${from.y + 30}H${x}V${to.y + 14}H${to.x + to.width + 2}`;
}

function directPath({ to: target }: Step, from: StageBox, to: StageBox): string {
  const bottom = from.y + from.height;
  const middle = from.x + from.width / 2;
  if (target === 'not_selected') return `M${from.x} ${from.y + 22}H${rail}V${to.y - 2}`;
  if (from.y === to.y) return `M${from.x} ${from.y + 22}H${to.x + to.width + 2}`;
  const over = middle >= to.x && middle <= to.x + to.width;
  return over
    ? `M${middle} ${bottom}V${to.y - 2}`
    : `M${middle + 40} ${bottom}V${bottom + 18}H${to.x + to.width / 2}V${to.y - 2}`;
}
