import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { retentionCutoffs, periods, type RetentionCutoffs } from '@/lib/retention/rules';

const instants = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2060-12-31'),
  noInvalidDate: true,
});

const lasts: [keyof RetentionCutoffs, Temporal.DurationLike][] = [
  ['mails', { months: periods.mailMonths }],
  ['unfinished', { months: periods.unfinishedMonths }],
  ['unexamined', { days: periods.unexaminedDays }],
  ['applications', { years: periods.applicationYears }],
];

/** The instant so long after another, counted forward, as someone reading the notice would. */
const forward = (from: Date, duration: Temporal.DurationLike) =>
  Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO('UTC').add(duration)
    .epochMilliseconds;

const day = 86_400_000;

test('the periods are those of the privacy notice', () => {
  expect(periods).toEqual({ mailMonths: 12, unfinishedMonths: 24, unexaminedDays: 30, applicationYears: 5 });
});

test.each(lasts)('nothing of %s goes before its period is over', (kind, lasting) => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -day, max: day }), (happened, off) => {
      const now = new Date(forward(happened, lasting) + off);
      if (retentionCutoffs(now)[kind] >= happened)
        expect(now.getTime()).toBeGreaterThanOrEqual(forward(happened, lasting));
    }),
  );
});

test.each(lasts)(
  'all of %s is due when its period is over, a day later after 29 February',
  (kind, lasting) => {
    fc.assert(
      fc.property(instants, (happened) => {
        const leap = happened.toISOString().slice(5, 10) === '02-29' ? day : 0;
        const over = forward(happened, lasting);
        expect(retentionCutoffs(new Date(over + leap))[kind].getTime()).toBeGreaterThanOrEqual(
          happened.getTime(),
        );
        expect(retentionCutoffs(new Date(over - 1))[kind].getTime()).toBeLessThan(happened.getTime());
      }),
    );
  },
);

test('the later it is, the later the ends', () => {
  fc.assert(
    fc.property(instants, instants, (a, b) => {
      const [early, late] =
        a < b ? [retentionCutoffs(a), retentionCutoffs(b)] : [retentionCutoffs(b), retentionCutoffs(a)];
      for (const [kind] of lasts) expect(late[kind].getTime()).toBeGreaterThanOrEqual(early[kind].getTime());
    }),
  );
});

test.each([
  [
    '2027-11-24T10:00:00.000Z',
    '2026-11-24T10:00:00.000Z',
    '2025-11-24T10:00:00.000Z',
    '2022-11-24T10:00:00.000Z',
  ],
  [
    '2028-02-29T00:00:00.000Z',
    '2027-02-28T00:00:00.000Z',
    '2026-02-28T00:00:00.000Z',
    '2023-02-28T00:00:00.000Z',
  ],
])('at %s they are %s, %s and %s', (now, mails, unfinished, applications) => {
  const ends = retentionCutoffs(new Date(now));
  expect([ends.mails, ends.unfinished, ends.applications].map((end) => end.toISOString())).toEqual([
    mails,
    unfinished,
    applications,
  ]);
});
