import { addNotice, addStations, search, words } from './fixtures';

const communications = 'Communications officer';

beforeAll(async () => {
  await addStations();
  for (let number = 1; number <= 5; number += 1)
    await addNotice({ texts: { en: { title: communications } }, closes: number });
  // "Comunications" has the English stem of the Spanish "común".
  await addNotice({ texts: { es: { title: 'Bien común' } }, closes: 10 });
  await addNotice({ texts: { en: { title: 'Coast guard' } }, closes: 11 });
  for (let number = 1; number <= 9; number += 1)
    await addNotice({ texts: { en: { title: 'Cost controller' } }, closes: 20 + number });
  await addNotice({ texts: { en: { title: 'Programme officer' } }, closes: 40 });
  await addNotice({ texts: { en: { title: 'Organization of labor' } }, closes: 41 });
  await addNotice({ texts: { en: { title: 'Data center planner' } }, closes: 42 });
  await addNotice({ texts: { fr: { title: 'Cent bassins, un lit de rivière' } }, closes: 43 });
  await addNotice({ texts: { fr: { title: 'Bureau du Trade Center' } }, closes: 44 });
});

test('a misspelt word that is found by chance is read as the far commoner one that is near, and says so', async () => {
  const { total, words: read } = await search('q=comunications');
  expect(read).toEqual([{ asked: 'comunications', used: 'communications', hits: 6 }]);
  expect(total).toBe(6);
  expect(await words('comunications')).toContain('Bien común');
});

test('it can be searched as written', async () => {
  const { rows, words: read } = await search('q=comunications&exact=1');
  expect(rows.map(({ titles }) => titles.es?.title)).toEqual(['Bien común']);
  expect(read[0]?.used).toBe('comunications');
});

test('a word that notices have, a form of it, or its beginning is never taken for another', async () => {
  for (const word of ['coast', 'coasts', 'coas', 'común', 'comunes']) {
    const { words: read } = await search(`q=${encodeURIComponent(word)}`);
    expect(read[0]).toMatchObject({ asked: word, used: word });
  }
});

test.each([
  [['program', 'programme', 'programs', 'programe'], 'Programme officer'],
  [['organisation', 'organization', 'labour', 'labor'], 'Organization of labor'],
])('%j are spellings of one word', async (spellings, title) => {
  for (const spelling of spellings) expect([spelling, await words(spelling)]).toEqual([spelling, [title]]);
});

test.each(['center', 'centers', 'centre', 'centres'])(
  '“%s” is found in both spellings and in every language, and is no form of the French “cent”',
  async (spelling) => {
    expect(await words(spelling)).toEqual(['Data center planner', 'Bureau du Trade Center']);
  },
);

test('“liter” is no form of the French “lit”', async () => {
  expect((await search('q=liter&exact=1')).total).toBe(0);
});

test('another spelling is marked in what is found', async () => {
  const { rows } = await search('q=programs');
  expect(rows[0]?.highlights?.title[0]).toEqual({ text: 'Programme', match: true });
});
