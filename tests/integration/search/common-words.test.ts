import { searchVacancies, vacanciesMatching } from '@/lib/vacancies/search/queries';
import { followedSearch } from '@/lib/vacancies/search/rules';
import { searchSchema } from '@/lib/vacancies/search/schema';
import { addNotice, addStations, now, search, words } from './fixtures';

beforeAll(async () => {
  await addStations();
  const body = ['It is the work of the unit, and a human has the resources.'];
  await addNotice({ texts: { en: { title: 'Budget officer', duties: body } }, closes: 1 });
  await addNotice({ texts: { en: { title: 'Water for the people', duties: body } }, closes: 2 });
  await addNotice({ texts: { en: { title: 'Human resources assistant', duties: body } }, closes: 3 });
  await addNotice({ texts: { fr: { title: 'Spécialiste des ressources humaines' } }, closes: 4 });
  await addNotice({ texts: { en: { title: 'GIS analyst', duties: body } }, closes: 5 });
  await addNotice({ texts: { en: { title: 'Mapper', duties: ['Use GIS.'] } }, closes: 6 });
  await addNotice({ texts: { en: { title: 'WASH adviser' } }, closes: 7 });
  await addNotice({ texts: { en: { title: 'Head of water and sanitation' } }, closes: 8 });
  const apart = ['Knows water; is fond of sanitation and of any human resources.'];
  await addNotice({ texts: { en: { title: 'Cook', duties: apart } }, closes: 9 });
});

test('a word of every text finds nothing but titles', async () => {
  expect(await words('the')).toEqual(['Water for the people']);
  for (const word of ['a', 'it', 'le']) expect([word, await words(word)]).toEqual([word, []]);
});

test('beside other words it does not count', async () => {
  expect(await words('the budget')).toEqual(await words('budget'));
  expect(await words('the budget')).toEqual(['Budget officer']);
});

test('an abbreviation is read as notices write it out, and says so', async () => {
  const { rows, words: read } = await search('q=HR');
  expect(rows.map(({ titles }) => titles.en?.title)).toEqual(['Human resources assistant']);
  expect(read).toEqual([{ asked: 'HR', used: 'human resources', isWrittenOut: true, hits: 1 }]);
  expect(await words('HR assistant')).toEqual(['Human resources assistant']);
  expect(await words('RH', 'fr')).toEqual(['Spécialiste des ressources humaines']);
});

test.each(['HR', 'hr', 'WASH'])('a search, its feed and its alert find the same for %s', async (query) => {
  const asked = searchSchema.parse({ q: query });
  const result = await searchVacancies(asked, 'en', now);
  const followed = followedSearch(asked, result.words);
  const titles = (each: { titles: { en?: { title: string } } }) => each.titles.en?.title;
  const page = result.rows.map(titles);
  expect(page.length).toBeGreaterThan(0);
  const told = await vacanciesMatching({ ...followed, exact: true }, { start: 0, end: 9 }, now);
  expect(told.rows.map(titles)).toEqual(page);
});

test('an abbreviation that one title has is found in those that write it out too', async () => {
  expect(await words('wash')).toEqual(['WASH adviser', 'Head of water and sanitation']);
});

test('an abbreviation that titles have is found in titles, and in no text by chance', async () => {
  expect(await words('GIS')).toEqual(['GIS analyst']);
  expect(await words('gis')).toEqual(['GIS analyst', 'Mapper']);
  expect(await words('IT')).toEqual([]);
  expect(await words('WORK')).toHaveLength(4);
});
