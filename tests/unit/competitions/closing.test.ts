import fc from 'fast-check';
import {
  closingKey,
  closingOutcome,
  mayClose,
  previewHash,
  type PlannedNotification,
} from '@/lib/competitions/closing/rules';
import { titleIn } from '@/lib/vacancies/rules';
import { stages } from '@/lib/competitions/stages/order';
import { closingTemplates } from '@/lib/competitions/stages/table';

test('closing decides every application that has not been withdrawn, and tells what it decided (R20)', () => {
  const outcomes = Object.fromEntries(stages.map((stage) => [stage, closingOutcome(stage)]));
  const refused = { stage: 'not_selected', template: 'competition-closed-not-selected' };
  expect(outcomes).toEqual({
    received: refused,
    screening: refused,
    long_list: refused,
    shortlist: refused,
    assessment: refused,
    interview: refused,
    recommended: refused,
    not_selected: refused,
    selected: { stage: 'selected', template: 'competition-closed-selected' },
    reserve_list: { stage: 'reserve_list', template: 'competition-closed-reserve-list' },
    withdrawn: null,
  });
});

const closesAt = new Date('2026-11-30T23:00:00Z');

test.each([
  ['at the closing instant', 'open', closesAt, closesAt, true],
  ['a millisecond before it', 'open', closesAt, new Date(closesAt.getTime() - 1), false],
  ['when already closed', 'closed', closesAt, closesAt, false],
  ['when cancelled', 'cancelled', closesAt, closesAt, false],
  ['without a closing date', 'open', null, closesAt, false],
] as const)('whether a competition may be closed: %s', (_name, status, closes, now, expected) => {
  expect(mayClose({ status, closesAt: closes }, now)).toBe(expected);
});

const notice = fc.record<PlannedNotification>({
  applicationId: fc.uuid(),
  template: fc.constantFrom(...closingTemplates),
  locale: fc.constantFrom('en', 'fr'),
});
const notices = fc.uniqueArray(notice, { selector: (row) => row.applicationId, minLength: 1, maxLength: 20 });

test('the fingerprint of a preview does not depend on its order', () => {
  fc.assert(
    fc.property(notices, fc.nat(), (list, turn) => {
      const rotated = list.map((_, index) => list[(index + turn) % list.length]!);
      return previewHash(rotated) === previewHash(list);
    }),
  );
});

test('the fingerprint changes with any applicant, template or language', () => {
  fc.assert(
    fc.property(notices, fc.nat(), notice, (list, at, other) => {
      const index = at % list.length;
      const was = list[index]!;
      const hash = previewHash(list);
      const replaced = (row: PlannedNotification) => previewHash(list.with(index, row));
      expect(previewHash(list.toSpliced(index, 1))).not.toBe(hash);
      expect(replaced({ ...was, locale: was.locale === 'en' ? 'fr' : 'en' })).not.toBe(hash);
      if (other.template !== was.template)
        expect(replaced({ ...was, template: other.template })).not.toBe(hash);
      if (other.applicationId !== was.applicationId)
        expect(replaced({ ...was, applicationId: other.applicationId })).not.toBe(hash);
    }),
  );
});

test('an applicant has one closing key a competition', () => {
  expect(closingKey('c1', 'a1')).toBe('competition-closed:c1:a1');
});

test('a notice is named in the reader’s language where it has it, else in its own', () => {
  const spanish = { language: 'es', title: 'Hidróloga' } as const;
  const french = { language: 'fr', title: 'Hydrologue' } as const;
  expect(titleIn([spanish, french], 'fr')).toEqual(french);
  expect(titleIn([spanish, french], 'en')).toEqual(french);
  expect(titleIn([spanish], 'en')).toEqual(spanish);
});
