import fc from 'fast-check';
import { addDays, endOfDay, lastMinute, localDateAt } from '@/lib/time/rules';
import { formatDay, formatInstant, formatShort } from '@/lib/time/format';

const zones = [
  'Europe/Zurich',
  'Africa/Nairobi',
  'Asia/Bangkok',
  'America/Panama',
  'Pacific/Fiji',
  'Asia/Kathmandu',
  'America/Santiago',
];
const dates = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2026-12-11', 'Europe/Zurich', '2026-12-11T23:00:00.000Z'],
  ['2026-07-01', 'Europe/Zurich', '2026-07-01T22:00:00.000Z'],
  ['2026-12-11', 'Asia/Bangkok', '2026-12-11T17:00:00.000Z'],
  ['2026-12-11', 'America/Lima', '2026-12-12T05:00:00.000Z'],
  // The clock goes back in the night after the closing date, and forward in the night before it.
  ['2026-10-24', 'Europe/Zurich', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Zurich', '2026-10-25T23:00:00.000Z'],
  // In Santiago midnight itself is skipped when the clock goes forward.
  ['2026-09-05', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
])('applications for %s in %s end before %s', (date, zone, instant) => {
  expect(endOfDay(date, zone).toISOString()).toBe(instant);
});

test('the instant before closing is still on the closing date there, and closing itself is on the next day', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom(...zones), (date, zone) => {
      const closes = endOfDay(date, zone);
      expect(localDateAt(new Date(closes.getTime() - 1), zone)).toBe(date);
      expect(localDateAt(closes, zone)).toBe(addDays(date, 1));
    }),
  );
});

test('the last minute is shown as 23:59 in the duty station', () => {
  const closes = endOfDay('2026-12-11', 'Asia/Bangkok');
  expect(formatInstant('en', lastMinute(closes), 'Asia/Bangkok')).toBe(
    'Friday 11 December 2026 at 23:59 (UTC+7)',
  );
  expect(formatInstant('fr', lastMinute(closes), 'Europe/Zurich')).toBe(
    'vendredi 11\u00a0décembre 2026 à 17\u00a0h\u00a059 (UTC+1)',
  );
});

test('French writes the first of a month as an ordinal, the others as they are', () => {
  expect(formatDay('fr', '2025-01-01')).toBe('1er\u00a0janvier 2025');
  expect(formatDay('fr', '2025-01-21')).toBe('21\u00a0janvier 2025');
  expect(formatShort('fr', '2026-12-01T05:07:00Z')).toBe('1er\u00a0déc. 2026, 5\u00a0h\u00a007');
  expect(formatDay('es', '2025-01-01')).toBe('1 de enero de 2025');
});
