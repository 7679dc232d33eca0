import { createRepeats, type LeftOut } from '@/lib/logging/repeats';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function written() {
  const lines: [string, LeftOut | null][] = [];
  const repeats = createRepeats(1000);
  const write = (kind: string, id?: string) =>
    repeats.write(kind, id, (leftOut) => lines.push([kind, leftOut]));
  return { lines, write, repeats };
}

test('eight thousand of a kind in eight seconds are a line a second, which say how many there were', () => {
  const { lines, write } = written();
  for (let each = 0; each < 8000; each += 1) {
    write('outage', String(each % 3));
    jest.advanceTimersByTime(1);
  }
  jest.advanceTimersByTime(3000);
  expect(lines.length).toBeLessThanOrEqual(9);
  const counted = lines.reduce((sum, [, leftOut]) => sum + (leftOut?.suppressed ?? 1), 0);
  expect(counted).toBe(8000);
  expect(lines[1]?.[1]?.ids.sort()).toEqual(['0', '1', '2']);
});

test('kinds do not keep each other back, and what comes once is written once', () => {
  const { lines, write } = written();
  write('one');
  write('two');
  jest.advanceTimersByTime(5000);
  expect(lines).toEqual([
    ['one', null],
    ['two', null],
  ]);
  write('one');
  expect(lines).toHaveLength(3);
});

test('what was left out is written when the process ends', () => {
  const { lines, write, repeats } = written();
  write('one', 'a');
  write('one', 'b');
  repeats.flush();
  expect(lines).toEqual([
    ['one', null],
    ['one', { suppressed: 1, ids: ['b'] }],
  ]);
});
