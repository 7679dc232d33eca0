import {
  applicantQuery,
  closeSchema,
  competitionQuery,
  moveLimit,
  moveSchema,
  noteLimit,
} from '@/lib/competitions/schema';
import { fieldError } from '@/lib/forms/rules';

const move = { applications: 'a-1@screening', to: 'shortlist', note: '' };

test('one ticked box and several are a list of applications with the stage they were seen at', () => {
  expect(moveSchema.parse(move).applications).toEqual([{ id: 'a-1', from: 'screening' }]);
  const two = moveSchema.parse({ ...move, applications: ['a-1@screening', 'a-2@received'] });
  expect(two.applications).toEqual([
    { id: 'a-1', from: 'screening' },
    { id: 'a-2', from: 'received' },
  ]);
});

const many = Array.from({ length: moveLimit + 1 }, (_, index) => `a-${index}@received`);

test.each([
  ['nothing ticked', { ...move, applications: undefined }, 'selectApplications'],
  ['an unknown stage seen', { ...move, applications: 'a-1@hired' }, 'choice'],
  ['an id that is none', { ...move, applications: 'a 1@received' }, 'choice'],
  ['more than can be moved at once', { ...move, applications: many }, 'tooMany'],
  ['no stage', { ...move, to: '' }, 'required'],
  ['an unknown stage', { ...move, to: 'hired' }, 'choice'],
  ['a note too long', { ...move, note: 'x'.repeat(noteLimit + 1) }, 'tooLong'],
])('a move is refused with %s', (_name, form, key) => {
  const result = moveSchema.safeParse(form);
  expect(result.success).toBe(false);
  expect(fieldError(result.error!.issues[0]!).key).toBe(key);
});

test('closing must be confirmed', () => {
  const previewHash = 'a'.repeat(64);
  expect(closeSchema.parse({ previewHash, confirmed: 'on' })).toEqual({ previewHash, confirmed: true });
  const result = closeSchema.safeParse({ previewHash });
  expect(fieldError(result.error!.issues[0]!).key).toBe('confirm');
  expect(closeSchema.safeParse({ previewHash: 'x', confirmed: 'on' }).success).toBe(false);
});

test('an address that makes no sense is read as the ordinary search', () => {
  const nonsense = {
    q: ['a', 'b'],
    stage: 'hired',
    from: '2026-02-30',
    to: 'x',
    sort: '',
    direction: 'up',
    page: '-1',
  };
  expect(applicantQuery.parse(nonsense)).toEqual(applicantQuery.defaults);
  expect(competitionQuery.parse({ station: "'; --", page: '1e9', status: [] })).toEqual(
    competitionQuery.defaults,
  );
});

test('an address says only what is not ordinary, and is read back the same', () => {
  expect(applicantQuery.query(applicantQuery.defaults)).toBe('');
  const search = applicantQuery.parse({ q: 'Zoé & co', stage: 'shortlist', sort: 'name', page: '3' });
  const query = applicantQuery.query(search);
  expect(query).toBe('?q=Zo%C3%A9+%26+co&stage=shortlist&sort=name&page=3');
  expect(applicantQuery.parse(Object.fromEntries(new URLSearchParams(query)))).toEqual(search);
});
