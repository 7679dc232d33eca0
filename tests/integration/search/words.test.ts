import { addNotice, addStations, search, titles, words, type Notice } from './fixtures';

// The same notices and the same answers on both databases.
const notices: Notice[] = [
  {
    texts: {
      en: { title: 'Hydrologist', summary: 'Study of rivers.', duties: ['Calibrate hydrological models.'] },
      fr: {
        title: 'Hydrologue',
        summary: 'Étude des rivières.',
        duties: ['Caler des modèles d’hydrologie.', 'Gérer les eaux pluviales.'],
      },
    },
    grade: 'P-4',
    departments: ['Data Division', 'Division des données'],
    closes: 10,
  },
  {
    texts: {
      en: { title: 'Water engineer', summary: 'Engineering of supplies.', duties: ['Lead engineers.'] },
      fr: { title: 'Ingénieure ou ingénieur des eaux', summary: 'Réseaux régionaux.' },
    },
    station: 'DKR',
    closes: 20,
  },
  {
    texts: {
      en: { title: 'Finance officer', summary: 'Budgets and policies.', duties: ['Advise the hydrologist.'] },
      fr: { title: 'Fonctionnaire des finances', summary: 'Une œuvre employée à l’équilibre.' },
    },
    grade: 'P-2',
    closes: 30,
  },
  {
    texts: { es: { title: 'Ingeniero de presas', summary: 'Diseño de las presas y canales.' } },
    station: 'CAI',
    closes: 40,
  },
  { texts: { pt: { title: 'Técnica de irrigação', summary: 'Apoio às estações.' } }, closes: 41 },
  { texts: { ru: { title: 'Гидролог', summary: 'Водные ресурсы бассейна.' } }, closes: 42 },
  { texts: { ar: { title: 'مهندس المياه', summary: 'إدارة المَوارد المائية' } }, station: 'CAI', closes: 43 },
  { texts: { zh: { title: '水文学家', summary: '水资源管理' } }, closes: 44 },
];

beforeAll(async () => {
  await addStations();
  for (const notice of notices) await addNotice(notice);
});

const hydrologist = 'Hydrologist';
const engineer = 'Water engineer';
const finance = 'Finance officer';

test.each([
  // English stems
  ['engineers', [engineer]],
  ['engineering', [engineer]],
  ['hydrologists', [hydrologist, finance]],
  ['hydrology', [hydrologist]],
  ['policy', [finance]],
  ['financing', [finance]],
  // French stems
  ['hydrologues', [hydrologist]],
  ['hydrologique', [hydrologist]],
  ['rivière', [hydrologist]],
  ['régionale', [engineer]],
  ['finance', [finance]],
  // Diacritics and ligatures, typed or not
  ['INGENIEUR', [engineer]],
  ['ingénieurs', [engineer]],
  ['oeuvres', [finance]],
  ['œuvre', [finance]],
  ['employee', [finance]],
  ['employées', [finance]],
  ['donnees', [hydrologist]],
  ['modeles', [hydrologist]],
  // Places, countries, grades and references
  ['dakar', [engineer]],
  ['senegal', [engineer]],
  ['Sénégal', [engineer]],
  ['p4', [hydrologist]],
  ['P-4', [hydrologist]],
  ['p 4', [hydrologist]],
  ['FT/2026/003', [finance]],
  // The notice's other languages
  ['ingenieros', ['Ingeniero de presas']],
  ['diseno', ['Ingeniero de presas']],
  ['irrigacao', ['Técnica de irrigação']],
  ['técnicas', ['Técnica de irrigação']],
  ['гидрологи', ['Гидролог']],
  ['водный', ['Гидролог']],
  ['المهندسون', ['مهندس المياه']],
  ['موارد', ['مهندس المياه']],
  ['水文', ['水文学家']],
  ['水资源', ['水文学家']],
  ['水', ['水文学家']],
])('%s', async (query, expected) => {
  const { rows, words: read } = await search(new URLSearchParams({ q: query }).toString());
  expect(rows.map((row) => Object.values(row.titles)[0]?.title)).toEqual(expected);
  expect(read.every(({ asked, used }) => asked === used)).toBe(true);
});

test('every word must be found, in whichever part and language; small words narrow nothing', async () => {
  expect(await words('hydrologist rivers')).toEqual([hydrologist]);
  expect(await words('hydrologist finances')).toEqual([finance]);
  expect(await words('hydrologue hydrologist')).toEqual([hydrologist]);
  expect(await words('engineer in Dakar')).toEqual([engineer]);
  expect(await words('ingénieur des eaux')).toEqual([engineer]);
  expect(await words('hydrologist Dakar')).toEqual([]);
});

test('by relevance: title before place and grade, before summary, before the rest of the notice', async () => {
  await addNotice({ texts: { en: { title: 'One', summary: 'Sluices.' } }, closes: 3 });
  await addNotice({ texts: { en: { title: 'Two', duties: ['Sluices.'] } }, closes: 1 });
  await addNotice({ texts: { en: { title: 'Sluice keeper' } }, closes: 4 });
  await addNotice({ texts: { en: { title: 'Four' } }, departments: ['Sluices', 'Écluses'], closes: 2 });
  await addNotice({ texts: { en: { title: 'Keeper of sluices', summary: 'Of sluices.' } }, closes: 5 });
  const byRelevance = ['Keeper of sluices', 'Sluice keeper', 'Four', 'One', 'Two'];
  expect(await words('sluice')).toEqual(byRelevance);
  expect(await titles('q=sluice&sort=relevance')).toEqual(byRelevance);
  expect(await titles('q=sluice&sort=closing')).toEqual([
    'Two',
    'Four',
    'One',
    'Sluice keeper',
    'Keeper of sluices',
  ]);
});

test('the beginning of a word finds it while it is being typed', async () => {
  expect(await words('ingénieu')).toEqual([engineer]);
  expect(await words('гидрол')).toEqual(['Гидролог']);
  expect(await words('fonctionn')).toEqual([finance]);
});

test('a misspelt word is read as the closest one, says so, and can be searched as it is', async () => {
  const result = await search('q=hydrolgist+rivers');
  expect(result.rows.map(({ titles: all }) => all.en?.title)).toEqual([hydrologist]);
  expect(result.words).toEqual([
    { asked: 'hydrolgist', used: 'hydrologist', hits: 2 },
    { asked: 'rivers', used: 'rivers', hits: 1 },
  ]);
  const exact = await search('q=hydrolgist+rivers&exact=1');
  expect(exact).toMatchObject({
    total: 0,
    words: [{ asked: 'hydrolgist', used: 'hydrolgist', hits: 0 }, {}],
  });
});

test.each([
  ['enginer', engineer],
  ['egnineer', engineer],
  ['foncionaire', finance],
  ['fonctionaires', finance],
  ['ingenieuer', engineer],
  ['гидралог', 'Гидролог'],
])('misspelt: %s', async (query, expected) => {
  expect(await words(query)).toEqual([expected]);
});

test('what resembles nothing finds nothing', async () => {
  for (const query of ['zzzzzz', 'xyz', 'FT/2026/999', '🦄', '!!!'])
    expect([query, await words(query)]).toEqual([query, []]);
});

test('matches are marked in the reader’s language; the passage is shown where neither title nor summary has one', async () => {
  const { rows } = await search('q=hydrologists', 'en');
  expect(rows[0]?.highlights?.title).toEqual([{ text: 'Hydrologist', match: true }]);
  expect(rows[1]?.highlights).toMatchObject({
    title: [{ text: finance, match: false }],
    summary: [
      { text: 'Advise the ', match: false },
      { text: 'hydrologist', match: true },
      { text: '.', match: false },
    ],
  });
  const french = await search('q=rivi%C3%A8re', 'fr');
  expect(french.rows[0]?.highlights?.summary).toEqual([
    { text: 'Étude des ', match: false },
    { text: 'rivières', match: true },
    { text: '.', match: false },
  ]);
});

test('a vacancy found by its text in another language alone says so', async () => {
  await addNotice({
    texts: {
      en: { title: 'Basin officer', summary: 'Rivers of China.' },
      zh: { title: '方案干事', duties: ['流域'] },
    },
    closes: 60,
  });
  const found = async (query: string, locale: 'en' | 'fr' = 'en') =>
    (await search(new URLSearchParams({ q: query }).toString(), locale)).rows.map((row) => [
      row.titles.en?.title,
      row.foundIn,
    ]);
  expect(await found('流域')).toEqual([['Basin officer', 'zh']]);
  expect(await found('basin')).toEqual([['Basin officer', null]]);
  expect(await found('pluviales')).toEqual([[hydrologist, 'fr']]);
  expect(await found('pluviales', 'fr')).toEqual([[hydrologist, null]]);
  // Its place is a fact, whatever the language it is named in.
  expect(await found('Le Caire basin')).toEqual([]);
  expect((await found('Genève')).map(([, language]) => language)).toEqual(
    (await found('Geneva')).map(() => null),
  );
});
