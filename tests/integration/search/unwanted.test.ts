import { addNotice, addStations, search } from './fixtures';

beforeAll(async () => {
  await addStations();
  const departments: [string, string] = ['Works', 'Travaux'];
  await addNotice({ texts: { en: { title: 'Water engineer' } }, grade: 'P-4', departments, closes: 1 });
  await addNotice({ texts: { en: { title: 'Dam keeper' } }, departments, closes: 2 });
  await addNotice({
    texts: {
      en: { title: 'Water and sanitation', duties: ['Part-time. Of human resources.'] },
      fr: { title: 'Eau et assainissement' },
    },
    grade: null,
    departments,
    closes: 3,
  });
  await addNotice({ texts: { en: { title: 'Human resources clerk' } }, departments, grade: null, closes: 4 });
});

const engineer = 'Water engineer';
const dam = 'Dam keeper';
const sanitation = 'Water and sanitation';
const clerk = 'Human resources clerk';

test.each([
  ['water NOT sanitation', [engineer]],
  ['water AND NOT sanitation', [engineer]],
  ['water -sanitation', [engineer]],
  ['water −SANITATION', [engineer]],
  ['water SAUF assainissement', [engineer]],
  ['WATER NOT SANITATION', [engineer]],
  // As it is meant, and as it begins
  ['water -sanitaton', [engineer]],
  ['water -sanit', [engineer]],
  ['water -part-time', [engineer]],
  ['-water -keep', [clerk]],
  // Several
  ['-hr -dam', [engineer, sanitation]],
  ['-"human resources" -dam', [engineer, sanitation]],
  ['-(keeper OR engineer)', [sanitation, clerk]],
  ['dam OR water -engineer', [dam, sanitation]],
  ['-P-3', [engineer, sanitation, clerk]],
  ['P-3 P-4 NOT grade P4', [dam]],
  ['NOT water keeper', [dam]],
  ['water -water', []],
  // Nothing that is unwanted
  ['water NOT', [engineer, sanitation]],
  ['water - sanitation', [sanitation]],
  ['water -nothinglikeit', [engineer, sanitation]],
  ['-!!!', []],
])('%s', async (query, expected) => {
  const { rows, total } = await search(new URLSearchParams({ q: query }).toString());
  const found = rows.map(({ titles }) => titles.en?.title);
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(total).toBe(expected.length);
});

test('whatever has one word has the other too or is found without it', async () => {
  const all = ['water', 'sanitation', 'dam', 'engin', 'resources', 'hr', 'works', 'part-time', 'nothing'];
  const total = async (q: string) => (await search(new URLSearchParams({ q }).toString())).total;
  for (const one of all)
    for (const other of all.filter((word) => word !== one)) {
      const parts = [await total(`${one} ${other}`), await total(`${one} -${other}`)];
      expect([one, other, parts[0]! + parts[1]!]).toEqual([one, other, await total(one)]);
    }
});

test('filters count without what is not wanted, and nothing of it is marked or offered', async () => {
  const { rows, facets, words } = await search('q=water+-sanitaton');
  expect(facets.grade).toEqual([{ value: 'P-4', count: 1 }]);
  expect(words).toEqual([
    { asked: 'water', used: 'water', hits: 2 },
    { asked: 'sanitaton', used: 'sanitation', hits: 0 },
  ]);
  expect(rows[0]?.highlights?.title).toEqual([
    { text: 'Water', match: true },
    { text: ' engineer', match: false },
  ]);
  const all = await search('q=-sanitation');
  expect(all.rows.flatMap(({ highlights }) => highlights?.title).some((piece) => piece?.match)).toBe(false);
  expect((await search('q=water+-sanitaton&exact=1')).total).toBe(2);
});

test('what an abbreviation is written out to is unwanted as one', async () => {
  const { rows, words } = await search('q=water+-HR');
  expect(words[1]).toEqual({ asked: 'HR', used: '"human resources"', isWrittenOut: true, hits: 0 });
  for (const same of ['water+-"human resources"', 'water+-HR']) {
    const followed = await search(`q=${same}&exact=1`);
    expect(followed.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  }
});
