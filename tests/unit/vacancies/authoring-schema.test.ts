import fc from 'fast-check';
import { fieldError, fieldNameOf } from '@/lib/forms/rules';
import { factsSchema, noticeSchema } from '@/lib/vacancies/authoring/schema';
import { noticeContentSchema } from '@/lib/vacancies/schema';

const form = {
  title: 'Hydrologue',
  summary: 'Deux mots.',
  context: 'Premier\nparagraphe.\n\nSecond paragraphe.',
  purpose: 'Servir.',
  duties: '- Conseiller les autorités : bassins, nappes.\n• Rédiger   des rapports\u202f; les présenter.\n\n',
  education: 'Master.',
  languages: 'Français.',
};

test('a line is a point and a blank line ends a paragraph; spaces that must not break survive', () => {
  const duties = 'Conseiller les autorités\u00a0: bassins, nappes.';
  const notice = noticeSchema.parse({
    ...form,
    duties: form.duties.replace('autorités :', 'autorités\u00a0:'),
  });
  expect(notice).toMatchObject({
    context: ['Premier paragraphe.', 'Second paragraphe.'],
    duties: [duties, 'Rédiger des rapports\u202f; les présenter.'],
  });
});

const lines = (count: number, line = 'x') => Array.from({ length: count }, () => line);

test.each([
  ['31 points', 'duties', lines(31).join('\n'), { key: 'tooManyPoints', max: 30 }],
  [
    '31 points of a list that may be left out',
    'desirable',
    lines(31).join('\n'),
    { key: 'tooManyPoints', max: 30 },
  ],
  ['a point too long', 'duties', `x\n- ${'y'.repeat(1001)}`, { key: 'pointTooLong', max: 1000, item: 2 }],
  ['a paragraph too long', 'context', 'y'.repeat(4001), { key: 'paragraphTooLong', max: 4000, item: 1 }],
  ['21 paragraphs', 'conditions', lines(21).join('\n\n'), { key: 'tooManyParagraphs', max: 20 }],
  ['a list of no more than its dash', 'languages', ' - ', { key: 'required' }],
  ['more than the field takes', 'context', 'y'.repeat(8001), { key: 'tooLong', max: 8000 }],
  ['a long purpose', 'purpose', 'y'.repeat(2001), { key: 'tooLong', max: 2000 }],
])('%s: said beside the field, once', (_name, field, typed, error) => {
  const issues = noticeSchema.safeParse({ ...form, [field]: typed }).error?.issues ?? [];
  expect(issues.map((issue) => [fieldNameOf(issue), fieldError(issue)])).toEqual([[field, error]]);
});

test('as much as a notice may hold is accepted', () => {
  const duties = lines(7, 'y'.repeat(1000)).join('\n');
  const most = { duties, context: `${'z'.repeat(3990)}\n\nOne.`, education: lines(30).join('\n') };
  expect(noticeSchema.parse({ ...form, ...most })).toMatchObject({ education: lines(30) });
});

test('whatever the form accepts, its readers accept, and read as it is', () => {
  const piece = fc.oneof(
    fc.constantFrom('-', '•', '* ', '', ' ', '\n', '\n\n', '\u00a0', '\u200b', '\ufeff', 'x'.repeat(999)),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.integer({ min: 1, max: 1100 }).map((count) => 'y'.repeat(count)),
  );
  const separator = fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\n - ');
  const typed = fc
    .tuple(fc.array(piece, { maxLength: 34 }), separator)
    .map(([pieces, between]) => pieces.join(between));
  const field = fc.oneof({ weight: 2, arbitrary: fc.constant('As usual.') }, { weight: 1, arbitrary: typed });
  let accepted = 0;
  const lists = { context: field, purpose: field, duties: field, education: field, experience: field };
  const more = { languages: field, competencies: field, desirable: field, conditions: field };
  fc.assert(
    fc.property(fc.record({ ...lists, ...more }), (fields) => {
      const { data } = noticeSchema.safeParse({ ...form, ...fields });
      if (!data) return;
      accepted += 1;
      expect(data).toMatchObject(noticeContentSchema.parse(JSON.parse(JSON.stringify(data))));
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(20);
});

const facts = {
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-4',
  dutyStationId: 'GVA',
  departmentEn: 'Water',
  departmentFr: 'Eau',
  arrangement: 'on_site',
  durationMonths: '',
  positions: '1',
};
const parsed = (change: object) => factsSchema(['GVA']).safeParse({ ...facts, ...change });

test.each([
  ['82.5', 82.5],
  ['82,5', 82.5],
  [' 0 ', 0],
  ['', null],
])('a post adjustment of %j', (typed, points) => {
  expect(parsed({ postAdjustment: typed }).data?.postAdjustment).toBe(points);
});

test.each([
  ['a word', { postAdjustment: 'high' }],
  ['less than nothing', { postAdjustment: '-5' }],
  ['more than any', { postAdjustment: '301' }],
  ['one for a grade that has none', { postAdjustment: '10', grade: 'G-5' }],
  ['one without a grade', { postAdjustment: '10', grade: '' }],
])('no post adjustment: %s', (_name, change) => {
  expect(parsed(change).error?.issues.map(({ path }) => path.join())).toEqual(['postAdjustment']);
});
