import fc from 'fast-check';
import { referenceOf, slugOf } from '@/lib/vacancies/authoring/rules';
import {
  canonicalPath,
  daysLeft,
  languageRule,
  missingLanguages,
  namingLanguage,
  noticePath,
  orderedLanguages,
  phaseAt,
  referenceIn,
  type NoticeKind,
} from '@/lib/vacancies/rules';

const opensAt = new Date('2026-11-01T08:00:00Z');
const closesAt = new Date('2026-11-30T23:00:00Z');
const published = { status: 'published', opensAt, closesAt, competitionStatus: 'open' } as const;
const before = (instant: Date) => new Date(instant.getTime() - 1);

test.each([
  ['a millisecond before opening', published, before(opensAt), 'upcoming'],
  ['at the opening instant', published, opensAt, 'open'],
  ['a millisecond before closing', published, before(closesAt), 'open'],
  ['at the closing instant', published, closesAt, 'closed'],
  ['when HR closed it early', { ...published, competitionStatus: 'closed' as const }, opensAt, 'closed'],
  ['a draft', { ...published, status: 'draft' as const }, opensAt, 'hidden'],
  ['an approved notice', { ...published, status: 'approved' as const }, opensAt, 'hidden'],
  ['cancelled after opening', { ...published, status: 'cancelled' as const }, opensAt, 'cancelled'],
  ['cancelled before opening', { ...published, status: 'cancelled' as const }, before(opensAt), 'hidden'],
  ['without dates', { ...published, closesAt: null }, opensAt, 'hidden'],
])('%s', (_name, timing, now, phase) => {
  expect(phaseAt(timing, now)).toBe(phase);
});

const headquarters = (contractType: NoticeKind['contractType']): NoticeKind => ({
  contractType,
  office: 'headquarters',
  officeLanguage: 'fr',
});
const cairo: NoticeKind = { contractType: 'fixed_term', office: 'regional', officeLanguage: 'ar' };

test('a fixed-term post at headquarters needs English and French, whole (R3)', () => {
  expect(missingLanguages(headquarters('fixed_term'), [])).toEqual(['en', 'fr']);
  expect(missingLanguages(headquarters('fixed_term'), ['en'])).toEqual(['fr']);
  expect(missingLanguages(headquarters('fixed_term'), ['fr', 'en'])).toEqual([]);
});

test.each(['temporary', 'internship', 'consultant'] as const)(
  'a %s notice at headquarters needs English or French (R3)',
  (type) => {
    expect(missingLanguages(headquarters(type), [])).toEqual(['en', 'fr']);
    expect(missingLanguages(headquarters(type), ['fr'])).toEqual([]);
    expect(missingLanguages(headquarters(type), ['es'])).toEqual(['en', 'fr']);
  },
);

test('an office may publish in its own language, and in no other office’s (R3)', () => {
  expect(missingLanguages(cairo, ['ar'])).toEqual([]);
  expect(missingLanguages(cairo, ['es'])).toEqual(['en', 'fr', 'ar']);
  expect(languageRule({ ...cairo, officeLanguage: 'en' }).oneOf).toEqual(['en', 'fr']);
});

test('a notice has one canonical address a language, in the interface that speaks it where there is one', () => {
  expect(noticePath('x', 'en', 'fr')).toBe('/en/jobs/x');
  expect(noticePath('x', 'fr', 'en')).toBe('/fr/jobs/x');
  expect(noticePath('x', 'ar', 'fr')).toBe('/fr/jobs/x/ar');
  expect(canonicalPath('x', 'ar')).toBe('/en/jobs/x/ar');
});

test('a vacancy is named in the reader’s language where the notice has it', () => {
  const languages = fc.subarray(['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt'] as const, { minLength: 1 });
  fc.assert(
    fc.property(languages, fc.constantFrom('en', 'fr'), (available, locale) => {
      const language = namingLanguage(available, locale);
      expect(available).toContain(language);
      if (available.includes(locale)) expect(language).toBe(locale);
      expect([...orderedLanguages(available)].sort()).toEqual([...available].sort());
    }),
  );
});

test('days left count down to 0 on the last day', () => {
  expect(daysLeft(closesAt, before(closesAt))).toBe(0);
  expect(daysLeft(closesAt, new Date('2026-11-29T22:59:59Z'))).toBe(1);
  expect(daysLeft(closesAt, new Date('2026-12-09T00:00:00Z'))).toBe(0);
});

test.each([
  ['ft-2026-012-water-engineer', 'FT/2026/012'],
  ['CO-2026-1004', 'CO/2026/1004'],
  ['ft-2026-012x-title', null],
  ['ft-26-012', null],
  ['x-ft-2026-012', null],
  ['water-engineer', null],
])('the reference in %s is %s', (slug, reference) => {
  expect(referenceIn(slug)).toBe(reference);
});

test('the reference of a vacancy is in its slug, whatever its title', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('fixed_term', 'temporary', 'internship', 'consultant'),
      fc.integer({ min: 1990, max: 2199 }),
      fc.nat(9999),
      fc.string({ unit: 'grapheme' }),
      (contractType, year, number, title) => {
        const reference = referenceOf(contractType, year, number);
        expect(referenceIn(slugOf(reference, `${title}`))).toBe(reference);
      },
    ),
  );
});
