import { addNotice, addStations, search, words } from './fixtures';

// What people type because other searches or other organisations taught them to.
beforeAll(async () => {
  await addStations();
  await addNotice({ texts: { en: { title: 'Water engineer' } }, grade: 'P-4', closes: 1 });
  await addNotice({ texts: { en: { title: 'Dam keeper' } }, grade: 'P-3', arrangement: 'hybrid', closes: 2 });
  await addNotice({
    texts: { fr: { title: 'Chargée de communication' } },
    grade: 'P-2',
    arrangement: 'remote',
    station: 'DKR',
    closes: 3,
  });
  await addNotice({ texts: { fr: { title: 'Biens communs' } }, grade: 'D-1', station: 'DKR', closes: 4 });
  await addNotice({
    texts: { en: { title: 'Human resources and water and sanitation' } },
    closes: 5,
    grade: null,
  });
  await addNotice({
    texts: { en: { title: 'Clerk', duties: ['What was said is kept.'] } },
    closes: 6,
    grade: null,
  });
});

const water = 'Water engineer';
const dam = 'Dam keeper';
const both = 'Human resources and water and sanitation';

test.each([
  // Grades are alternatives, whatever names them.
  ['P-3/P-4', [water, dam]],
  ['p3-p4', [water, dam]],
  ['P3 OR P4', [water, dam]],
  ['grade P4', [water]],
  ['engineer P3 P4', [water]],
  // Operators
  ['engineer OR keeper', [water, dam]],
  ['engineer OU keeper P-3', [dam]],
  ['water AND engineer', [water]],
  ['engineer OR', [water]],
  ['P.3', [dam]],
  ['Grade: P/3', [dam]],
  ['P2 to P4', [water, dam, 'Chargée de communication']],
  // Places as other languages name them
  ['Ginebra P-4', [water]],
  ['日内瓦 P-4', [water]],
  ['جنيف P-4', [water]],
  ['Дакаре', ['Chargée de communication', 'Biens communs']],
  // Abbreviations as they are typed on a phone
  ['hr', [both]],
  ['Hr', [both]],
  ['WASH', [both]],
  ['wash', [both]],
  // Where the post is, and whence one works
  ['africa', ['Chargée de communication', 'Biens communs']],
  ['Siège', [water, dam, both, 'Clerk']],
  ['télétravail', [dam, 'Chargée de communication']],
  ['teleworking', [dam, 'Chargée de communication']],
  ['home-based', ['Chargée de communication']],
  ['hybrid', [dam]],
  // French stems
  ['communication', ['Chargée de communication']],
])('%s', async (query, expected) => {
  const { rows } = await search(new URLSearchParams({ q: query }).toString());
  const found = rows.map(({ titles }) => Object.values(titles)[0]?.title);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('a word is never taken for one that every text has', async () => {
  expect(await words('wast')).toEqual([]);
});
