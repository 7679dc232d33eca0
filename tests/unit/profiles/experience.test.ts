import fc from 'fast-check';
import { gapsIn, longestUnnoticed, monthsOfWork, type Post } from '@/lib/profiles/experience';
import { monthsOf } from '@/lib/time/partial-dates';

const until = '2026-11';
const post = (from: string, to = '', share = ''): Post => ({ from, to, share });

const month = fc
  .record({ year: fc.integer({ min: 1950, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
  .map((date) => `${date.year}-${String(date.month).padStart(2, '0')}`);
const date = fc.oneof(
  month,
  month.map((each) => each.slice(0, 4)),
);
const posts = fc.array(
  fc.record({
    from: date,
    to: fc.oneof(date, fc.constant('')),
    share: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 100 }).map(String)),
  }),
  { maxLength: 12 },
);

test.each<[string, Post[], number]>([
  ['nothing', [], 0],
  ['one month', [post('2020-01', '2020-01')], 1],
  ['a year alone', [post('2020', '2020')], 12],
  ['overlapping posts, once', [post('2020-01', '2020-12'), post('2020-07', '2021-06')], 18],
  ['half time, by its share', [post('2020-01', '2020-12', '50')], 6],
  [
    'two half times at once, as one',
    [post('2020-01', '2020-12', '50'), post('2020-01', '2020-12', '50')],
    12,
  ],
  ['more than full time, as full time', [post('2020-01', '2020-12', '80'), post('2020-01', '2020-12')], 12],
  ['a post that goes on, up to now', [post('2026-10')], 2],
  ['what is still to come, not', [post('2027-01'), post('2027-01', '2028-01')], 0],
])('%s', (_, held, months) => {
  expect(monthsOfWork(held, until)).toBe(months);
});

test('years of work never exceed those of the calendar, in whatever posts', () => {
  fc.assert(
    fc.property(posts, (held) => {
      const begun = held.filter(({ from }) => monthsOf(from).first <= monthsOf(until).last);
      const first = Math.min(...begun.map(({ from }) => monthsOf(from).first));
      const span = begun.length === 0 ? 0 : monthsOf(until).last - first + 1;
      expect(monthsOfWork(held, until)).toBeLessThanOrEqual(span);
    }),
  );
});

test('a further post never takes from the years of work, and full time twice adds nothing', () => {
  fc.assert(
    fc.property(posts, fc.nat(), (held, at) => {
      const all = monthsOfWork(held, until);
      const [one] = held.slice(at % Math.max(1, held.length));
      if (!one) return;
      expect(monthsOfWork([...held, one], until)).toBeGreaterThanOrEqual(all);
      const fullTime = held.map((each) => ({ ...each, share: '' }));
      expect(monthsOfWork([...fullTime, ...fullTime], until)).toBe(monthsOfWork(fullTime, until));
    }),
  );
});

test.each<[string, Post[], object[]]>([
  ['no post has no gap', [], []],
  ['three months are not noticed', [post('2020-01', '2020-03'), post('2020-07')], []],
  [
    'four are, after the post that ended before them',
    [post('2020-08'), post('2020-01', '2020-03')],
    [{ from: '2020-04', to: '2020-07', months: 4, after: 1 }],
  ],
  ['another post covers them', [post('2020-01', '2020-03'), post('2020-08'), post('2019', '2020')], []],
  ['up to now', [post('2020-01', '2025-12')], [{ from: '2026-01', to: '2026-11', months: 11, after: 0 }]],
  ['a year alone is given whole', [post('2018', '2019'), post('2020')], []],
])('gaps: %s', (_, held, gaps) => {
  expect(gapsIn(held, until)).toEqual(gaps);
});

test('gaps and posts share no month, and each gap is longer than what goes unnoticed', () => {
  fc.assert(
    fc.property(posts, (held) => {
      for (const gap of gapsIn(held, until)) {
        const [start, end] = [monthsOf(gap.from).first, monthsOf(gap.to).first];
        expect(end - start + 1).toBe(gap.months);
        expect(gap.months).toBeGreaterThan(longestUnnoticed);
        const over = held.filter(
          ({ from, to }) =>
            monthsOf(from).first <= end &&
            (to === '' || monthsOf(to).last >= start) &&
            (to === '' || monthsOf(to).last >= monthsOf(from).first),
        );
        expect(over).toEqual([]);
      }
    }),
  );
});
