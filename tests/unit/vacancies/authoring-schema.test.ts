import { factsSchema, noticeSchema } from '../../../lib/vacancies/authoring/schema';

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
