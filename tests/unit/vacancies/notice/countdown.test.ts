import fc from 'fast-check';
import { countedFrom, timeLeft } from '@/lib/vacancies/countdown';

const closesAt = '2026-12-11T22:00:00.000Z';
const closing = Date.parse(closesAt);
const hour = 3_600_000;

test.each([
  ['a millisecond more than 48 hours before', closing - countedFrom - 1, { state: 'far' }],
  [
    '48 hours before',
    closing - countedFrom,
    { state: 'near', hours: 48, minutes: 0, seconds: 0, milestone: null },
  ],
  [
    'a day before',
    closing - 24 * hour,
    { state: 'near', hours: 24, minutes: 0, seconds: 0, milestone: 1440 },
  ],
  [
    'just more than an hour before',
    closing - hour - 1,
    { state: 'near', hours: 1, minutes: 0, seconds: 1, milestone: 120 },
  ],
  ['an hour before', closing - hour, { state: 'near', hours: 1, minutes: 0, seconds: 0, milestone: 60 }],
  ['a millisecond before', closing - 1, { state: 'near', hours: 0, minutes: 0, seconds: 1, milestone: 1 }],
  ['at the instant of closing', closing, { state: 'over' }],
  ['afterwards', closing + hour, { state: 'over' }],
])('%s', (_name, now, left) => {
  expect(timeLeft(closesAt, now)).toEqual(left);
});

test('what is shown is never less than what is left, nor a second more, and its parts stay in their range', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: countedFrom }), (left) => {
      const shown = timeLeft(closesAt, closing - left);
      if (shown.state !== 'near') throw new Error(`${left} ms are not counted`);
      const total = ((shown.hours * 60 + shown.minutes) * 60 + shown.seconds) * 1000;
      expect(total).toBeGreaterThanOrEqual(left);
      expect(total - left).toBeLessThan(1000);
      expect(shown.minutes < 60 && shown.seconds < 60).toBe(true);
    }),
  );
});
