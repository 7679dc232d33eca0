import { addNotice, addStations, search, words } from './fixtures';

beforeAll(async () => {
  await addStations();
  await addNotice({ texts: { en: { title: 'Nurse', duties: ['The post is part-time.'] } }, closes: 41 });
  await addNotice({
    texts: { en: { title: 'Writer', duties: ['Take part in meetings, in time.'] } },
    closes: 42,
  });
  await addNotice({ texts: { en: { title: 'Part time gardener' } }, closes: 43 });
  await addNotice({ texts: { fr: { title: 'Chargé-e de projet', duties: ['Emploi à temps plein.'] } } });
  await addNotice({ texts: { fr: { title: 'Cheffe', duties: ['Le siège, c’est-à-dire Genève.'] } } });
  await addNotice({ texts: { fr: { title: 'Traducteur', duties: ['Le poste est à mi-temps.'] } } });
  await addNotice({ texts: { fr: { title: 'Veilleur', duties: ['Mi août, en temps voulu.'] } } });
  await addNotice({ texts: { fr: { title: 'Comptable', duties: ['Dire si les comptes sont justes.'] } } });
});

test.each([
  ['part-time', ['Part time gardener', 'Nurse']],
  ['PART‑TIME', ['Part time gardener', 'Nurse']],
  ['parttime', ['Nurse']],
  ['part time', ['Part time gardener', 'Nurse']],
  ['Part  Time nurse', ['Nurse']],
  ['mi temps', ['Traducteur']],
  ['mi-temps OR part-time', ['Part time gardener', 'Traducteur', 'Nurse']],
  ['gardener OR part-time', ['Part time gardener', 'Nurse']],
  ['part-time OR take-part', ['Part time gardener', 'Nurse', 'Writer']],
  ['part-meetings', ['Writer']],
  ['time part', ['Part time gardener', 'Nurse', 'Writer']],
  ['part-time nurse', ['Nurse']],
  ['full-time', []],
  ['Full‑Time', []],
  ['full time nurse', []],
  ['temps plein', ['Chargé-e de projet']],
  ['temps-plein', ['Chargé-e de projet']],
  ['chargé-e', ['Chargé-e de projet']],
  ['chargée', ['Chargé-e de projet']],
  ['chargé', ['Chargé-e de projet']],
  ['c’est-à-dire', ['Cheffe']],
  ['P-3 part-time', ['Part time gardener', 'Nurse']],
])('“%s” finds a hyphenated word as one, and else its parts', async (query, expected) => {
  expect(await words(query, 'fr')).toEqual(expected);
});

test('what is found is marked and told as one word', async () => {
  const { rows, words: read } = await search('q=part-time+nurse');
  expect(read).toEqual([
    { asked: 'part-time', used: 'part-time', hits: 2 },
    { asked: 'nurse', used: 'nurse', hits: 1 },
  ]);
  const marks = rows.map(({ highlights }) => highlights?.title.filter(({ match }) => match));
  expect(marks).toEqual([[{ text: 'Nurse', match: true }]]);
});

test('the passage that has the hyphenated word is shown', async () => {
  const { rows } = await search('q=part-time');
  const nurse = rows.find(({ titles }) => titles.en?.title === 'Nurse');
  expect(nurse?.highlights?.summary).toContainEqual({ text: 'part-time', match: true });
});
