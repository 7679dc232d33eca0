import fc from 'fast-check';
import {
  dueAt,
  inWords,
  isNewTo,
  languagesSince,
  mailKey,
  openedTo,
  settlingSeconds,
  slotAt,
  type Named,
  type Wording,
} from '@/lib/alerts/rules';
import { addDuration, localDateAt } from '@/lib/time/rules';

const zones = [
  'Europe/Zurich',
  'Africa/Nairobi',
  'Asia/Kathmandu',
  'America/Santiago',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const instants = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2035-12-31'),
  noInvalidDate: true,
});
const zone = fc.constantFrom(...zones);
const digest = fc.constantFrom('daily' as const, 'weekly' as const);
const settledAfter = (slot: Date) => addDuration(slot, { seconds: settlingSeconds });
const clock = (instant: Date, timeZone: string, part: 'hour' | 'weekday') =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', weekday: 'long' })
    .formatToParts(instant)
    .find(({ type }) => type === part)?.value;

test.each([
  // The clock goes back on Sunday 25 October 2026 in Zurich, and forward on Sunday 28 March 2027.
  ['daily', '2026-10-24T04:59:59Z', '2026-10-24T05:00:00.000Z'],
  ['daily', '2026-10-24T05:00:00Z', '2026-10-25T06:00:00.000Z'],
  ['daily', '2027-03-27T06:00:00Z', '2027-03-28T05:00:00.000Z'],
  ['weekly', '2026-10-19T05:00:00Z', '2026-10-26T06:00:00.000Z'],
  ['weekly', '2027-03-22T06:00:00Z', '2027-03-29T05:00:00.000Z'],
  ['weekly', '2026-11-22T23:30:00Z', '2026-11-23T06:00:00.000Z'],
] as const)('a %s alert that has covered until %s is due at %s', (frequency, covered, due) => {
  expect(dueAt(frequency, new Date(covered), 'Europe/Zurich').toISOString()).toBe(due);
});

test('a digest is due at seven by the clock of its zone, weekly on a Monday, and within a day or a week', () => {
  fc.assert(
    fc.property(instants, zone, digest, (covered, timeZone, frequency) => {
      const due = dueAt(frequency, covered, timeZone);
      expect(clock(due, timeZone, 'hour')).toBe('07');
      if (frequency === 'weekly') expect(clock(due, timeZone, 'weekday')).toBe('Monday');
      expect(due > covered).toBe(true);
      const hours = (due.getTime() - covered.getTime()) / 3_600_000;
      expect(hours).toBeLessThanOrEqual((frequency === 'weekly' ? 7 : 1) * 24 + 1);
    }),
  );
});

test('an alert is due exactly when its next digest time has come and has settled', () => {
  fc.assert(
    fc.property(instants, instants, zone, digest, (covered, now, timeZone, frequency) => {
      const due = settledAfter(dueAt(frequency, covered, timeZone));
      expect(slotAt(frequency, now, timeZone) > covered).toBe(due <= now);
    }),
  );
});

test('what a digest has covered is not due again before the next one: no instant is told twice or left out', () => {
  fc.assert(
    fc.property(instants, zone, digest, (now, timeZone, frequency) => {
      const slot = slotAt(frequency, now, timeZone);
      const next = dueAt(frequency, slot, timeZone);
      expect(settledAfter(slot) <= now).toBe(true);
      expect(settledAfter(next) > now).toBe(true);
      expect(slotAt(frequency, settledAfter(next), timeZone)).toEqual(next);
      expect(localDateAt(next, timeZone) > localDateAt(slot, timeZone)).toBe(true);
    }),
  );
});

test('an instant alert covers what has settled, at any time', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  expect(settledAfter(slotAt('instant', now, 'Europe/Zurich'))).toEqual(now);
  expect(dueAt('instant', now, 'Europe/Zurich')).toEqual(now);
});

test('the key of a mail is of its alert and of what was covered before it', () => {
  expect(mailKey('a1', new Date('2026-11-24T07:00:00+01:00'))).toBe('alert:a1:2026-11-24T06:00:00.000Z');
});

const wording: Wording = {
  all: 'All vacancies',
  quoted: (words) => `“${words}”`,
  placed: (what, where) => `${what} in ${where}`,
  more: (list, count) => `${list} and ${count} more`,
  notice: (language) => `notices in ${language}`,
};
const nothing: Named = {
  words: '',
  contract: [],
  category: [],
  grade: [],
  station: [],
  region: [],
  arrangement: [],
  language: [],
};

test.each<[string, Partial<Named>]>([
  ['All vacancies', {}],
  ['P-3 in Geneva, Fixed-term', { grade: ['P-3'], station: ['Geneva'], contract: ['Fixed-term'] }],
  ['Geneva, Nairobi', { station: ['Geneva', 'Nairobi'] }],
  ['P-3, Africa, Remote', { grade: ['P-3'], region: ['Africa'], arrangement: ['Remote'] }],
  ['“water law”', { words: 'water law' }],
  [
    '“law”, P-3, P-4 in Lima, Professional, notices in Spanish',
    {
      words: 'law',
      grade: ['P-3', 'P-4'],
      station: ['Lima'],
      category: ['Professional'],
      language: ['Spanish'],
    },
  ],
  ['P-2, P-3, P-4 and 2 more', { grade: ['P-2', 'P-3', 'P-4', 'P-5', 'D-1'] }],
])('a search is named %s', (name, named) => {
  expect(inWords({ ...nothing, ...named }, wording)).toBe(name);
});

test.each([
  ['any language', [], '2026-11-24'],
  ['a language it opened with', ['en', 'es'], '2026-11-24'],
  ['a language that was added', ['es'], '2026-11-26'],
  ['two that were added', ['es', 'pt'], '2026-11-25'],
  ['one it has and one it has not', ['es', 'ru'], '2026-11-26'],
] as const)('when a notice opened to those who follow %s', (_, languages, expected) => {
  const text = { title: 'x', summary: 'x' };
  const titles = { en: text, es: text, pt: text };
  const notice = { opensAt: '2026-11-24', added: { es: '2026-11-26', pt: '2026-11-25' }, titles };
  expect(openedTo(notice, languages)).toBe(expected);
});

test.each([
  ['it opened since', '2026-11-25', null, false, true],
  ['it opened before', '2026-11-23', null, false, false],
  ['it opened again since', '2026-11-23', '2026-11-25', false, true],
  ['it opened again since and was told', '2026-11-23', '2026-11-25', true, false],
  ['it opened again before', '2026-11-22', '2026-11-23', false, false],
])('what is yet to be told: %s', (_, since, reopenedAt, wasTold, expected) => {
  expect(isNewTo({ since, vacancy: { reopenedAt } }, new Date('2026-11-24'), wasTold)).toBe(expected);
});

test('which languages a notice had since when', () => {
  const text = { title: 'x', summary: 'x' };
  const titles = { en: text, es: text, pt: text, ru: text };
  const added = { es: '2026-11-26', pt: '2026-11-25', ru: '2026-11-20' };
  expect(languagesSince({ opensAt: '2026-11-24', added, titles })).toEqual([
    { since: '2026-11-24', languages: ['en', 'ru'] },
    { since: '2026-11-25', languages: ['en', 'pt', 'ru'] },
    { since: '2026-11-26', languages: ['en', 'es', 'pt', 'ru'] },
  ]);
});

test('a language added before the notice opens is there when it does', () => {
  const titles = { es: { title: 'x', summary: 'x' } };
  expect(openedTo({ opensAt: '2026-11-24', added: { es: '2026-11-20' }, titles }, ['es'])).toBe('2026-11-24');
});
