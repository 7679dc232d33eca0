import { addNotice, addStations, search, words } from './fixtures';

beforeAll(async () => {
  await addStations();
  await addNotice({ texts: { en: { title: 'Year' } }, durationMonths: 12, closes: 1 });
  await addNotice({ texts: { fr: { title: 'Semestre' } }, durationMonths: 6, closes: 2 });
  await addNotice({
    texts: { en: { title: 'Other', duties: ['In 12 weeks, not months.', 'Six of 6 and 36 months.'] } },
    durationMonths: 24,
    closes: 3,
  });
  await addNotice({ texts: { en: { title: 'Open', duties: ['After 36 months.'] } }, closes: 4 });
});

test.each([
  ['12 months', ['Year']],
  ['12-month', ['Year']],
  ['12months', ['Year']],
  ['12 mois', ['Year']],
  ['6 mois', ['Semestre']],
  ['6 months', ['Semestre']],
  ['6\u00a0mois OR 12 months', ['Year', 'Semestre']],
  ['months 24', ['Other']],
  ['24 months year', []],
  ['other -"24 months"', []],
  // No contract is so long: the words of the notice.
  ['36 months', ['Other', 'Open']],
])('“%s” finds contracts that are so long', async (query, expected) => {
  const found = await words(query);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('what is two words is not taken for one that is near to one of them', async () => {
  await addNotice({ texts: { fr: { title: 'Greffière', duties: ['Une partie du temps.'] } }, closes: 5 });
  expect(await words('temps partie', 'fr')).toEqual(['Greffière']);
  expect(await words('Temps partiel', 'fr')).toEqual([]);
  await addNotice({ texts: { fr: { title: 'Juriste', duties: ['À temps partiel.'] } }, closes: 6 });
  expect(await words('temps partiel', 'fr')).toEqual(['Juriste']);
});

test('a length is told as it was asked for', async () => {
  expect((await search('q=12+months')).words).toEqual([{ asked: '12 months', used: '12 months', hits: 1 }]);
});
