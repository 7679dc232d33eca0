import { contractsWithShortcuts, seenAt, candidateMessageAt } from '@/lib/content/stage-words';
import { drawnSteps, stageDiagram } from '@/lib/content/stage-diagram';
import { transitions } from '@/lib/competitions/stages/table';
import { consideredStages, stages } from '@/lib/competitions/stages/order';

const { boxes, lines, width, height } = stageDiagram();

/** The corners of a path of M, H and V, in their order. */
function cornersOf(path: string): [number, number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    if (command === 'H') x = Number(first);
    if (command === 'V') y = Number(first);
    corners.push([x, y]);
  }
  return corners;
}

const boxOf = (stage: string) => {
  const box = boxes.find((candidate) => candidate.stage === stage);
  if (!box) throw new Error(`${stage} is not drawn`);
  return box;
};

/** How far a point is from a box; 0 inside. */
function distance(
  [x, y]: [number, number],
  { x: left, y: top, width: w, height: h }: (typeof boxes)[number],
) {
  const across = Math.max(left - x, 0, x - left - w);
  const down = Math.max(top - y, 0, y - top - h);
  return Math.max(across, down);
}

test('every stage but withdrawal has one box, inside the drawing, and none covers another', () => {
  expect(boxes.map(({ stage }) => stage).sort()).toEqual(
    stages.filter((stage) => stage !== 'withdrawn').sort(),
  );
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    for (const other of boxes.filter((candidate) => candidate !== box))
      expect(
        box.x + box.width <= other.x ||
          other.x + other.width <= box.x ||
          box.y + box.height <= other.y ||
          other.y + other.height <= box.y,
      ).toBe(true);
  }
});

test('every onward step of the machine is drawn once, with the contracts it is for, and nothing else', () => {
  const onward = transitions.filter(({ kind }) => kind === 'forward');
  const left = onward.filter((step) => !drawnSteps().includes(step));
  expect(left.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'selected not_selected',
    'reserve_list not_selected',
  ]);
  expect(lines.map(({ from, to, contracts }) => ({ from, to, contracts }))).toEqual(
    drawnSteps().map(({ from, to, when: { contracts } }) => ({ from, to, contracts })),
  );
});

test('every line begins at the stage it leaves and ends at the stage it leads to', () => {
  for (const { from, to, path } of lines) {
    const corners = cornersOf(path);
    expect([path, distance(corners[0]!, boxOf(from))]).toEqual([path, 0]);
    expect(distance(corners.at(-1)!, boxOf(to))).toBeLessThanOrEqual(2);
    for (const [x, y] of corners) {
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
    }
  }
});

test('no two steps past other stages run in the same lane beside the same stage', () => {
  const skips = lines
    .map(({ path }) => cornersOf(path))
    .filter(
      (corners) => corners.length === 4 && corners[1]![0] > boxOf('received').x + boxOf('received').width,
    )
    .filter((corners) => corners[2]![1] < boxOf('selected').y);
  expect(skips.length).toBeGreaterThan(1);
  for (const one of skips)
    for (const other of skips.filter((candidate) => candidate !== one))
      if (one[1]![0] === other[1]![0])
        expect(one[2]![1] <= other[1]![1] || other[2]![1] <= one[1]![1]).toBe(true);
});

test('what one is told follows from the machine: only the shortlisted are invited, outcomes are told to all', () => {
  const told = Object.fromEntries(stages.map((stage) => [stage, candidateMessageAt(stage)]));
  expect(told).toEqual({
    received: 'confirmation',
    screening: 'nothing',
    long_list: 'nothing',
    shortlist: 'nothing',
    assessment: 'invitation',
    interview: 'invitation',
    recommended: 'nothing',
    selected: 'outcome',
    reserve_list: 'outcome',
    not_selected: 'outcome',
    withdrawn: 'outcome',
  });
});

test('no outcome is among what one sees before the decision', () => {
  const seen = consideredStages.map(seenAt);
  expect(seen).not.toContain('selected');
  expect(seen).not.toContain('not_selected');
  expect(contractsWithShortcuts()).toEqual(['internship', 'consultant']);
});
