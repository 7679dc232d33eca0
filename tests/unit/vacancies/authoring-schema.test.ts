import { noticeSchema } from '../../../lib/vacancies/authoring/schema';

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
