import { db, transaction } from '@/lib/db/client';
import { catchUpAll } from '@/lib/vacancies/search/commands';
import { idsMatching } from '@/lib/vacancies/search/queries';
import { addNotice, addStations, now, search, words } from './fixtures';

beforeAll(addStations);

test('whatever hand changes a notice, the next search knows it', async () => {
  const id = await addNotice({ texts: { en: { title: 'Cartographer' } } });
  expect(await words('cartographers')).toEqual(['Cartographer']);
  await transaction((tx) =>
    tx.vacancyText.updateMany({ where: { vacancyId: id }, data: { title: 'Geodesist' } }),
  );
  expect([await words('cartographer'), await words('geodesists')]).toEqual([[], ['Geodesist']]);
  await transaction((tx) => tx.dutyStation.update({ where: { id: 'GVA' }, data: { nameEn: 'Carouge' } }));
  expect(await words('carouge')).toEqual(['Geodesist']);
  await transaction((tx) => tx.competition.update({ where: { vacancyId: id }, data: { status: 'closed' } }));
  expect(await words('geodesist')).toEqual([]);
});

test('what is shown of a notice found before is of the notice as it is now', async () => {
  const id = await addNotice({ texts: { en: { title: 'Archivist', duties: ['Keep old maps of wells.'] } } });
  const shown = async () => {
    const [row] = (await search('q=maps')).rows;
    return [row?.titles.en?.title, row?.grade, row?.highlights?.summary.map(({ text }) => text).join('')];
  };
  expect(await shown()).toEqual(['Archivist', 'P-3', 'Keep old maps of wells.']);
  await transaction(async (tx) => {
    const { content } = await tx.vacancyText.findFirstOrThrow({ where: { vacancyId: id } });
    const data = { content: { ...(content as object), duties: ['Draw new maps.'] } };
    await tx.vacancyText.updateMany({ where: { vacancyId: id }, data });
  });
  expect(await shown()).toEqual(['Archivist', 'P-3', 'Draw new maps.']);
  await transaction((tx) => tx.vacancy.update({ where: { id }, data: { grade: 'P-4' } }));
  expect(await shown()).toEqual(['Archivist', 'P-4', 'Draw new maps.']);
  await transaction((tx) =>
    tx.vacancyText.updateMany({ where: { vacancyId: id }, data: { title: 'Keeper' } }),
  );
  expect(await shown()).toEqual(['Keeper', 'P-4', 'Draw new maps.']);
});

test('many changes at once are all found, by readers at once, each vacancy once', async () => {
  for (let number = 0; number < 230; number += 1)
    await addNotice({ texts: { en: { title: `Glaciologist ${number}` } } });
  const answers = await Promise.all(Array.from({ length: 8 }, () => search('q=glaciologist')));
  expect(new Set(answers.map(({ total }) => total))).toEqual(new Set([230]));
  await catchUpAll();
  expect((await search('q=glaciologist')).total).toBe(230);
});

test('facets count what the database holds under everything else that is asked', async () => {
  await addNotice({
    texts: { fr: { title: 'Limnologue' } },
    station: 'DKR',
    grade: 'P-2',
    contractType: 'temporary',
  });
  await addNotice({
    texts: { en: { title: 'Limnologist' }, fr: { title: 'Limnologue' } },
    station: 'CAI',
    grade: 'P-2',
  });
  const { facets, total } = await search('q=limnologue&contract=temporary');
  expect(total).toBe(1);
  expect(facets.contract).toEqual(
    expect.arrayContaining([
      { value: 'temporary', count: 1 },
      { value: 'fixed_term', count: 1 },
    ]),
  );
  expect(facets.station).toEqual([{ value: 'DKR', count: 1 }]);
  expect(facets.language).toEqual([{ value: 'fr', count: 1 }]);
  const everything = await search('');
  const open = await db().vacancy.count({
    where: {
      status: 'published',
      closesAt: { gt: now },
      opensAt: { lte: now },
      competition: { status: 'open' },
    },
  });
  expect([everything.total, everything.open]).toEqual([open, open]);
});

test('of given vacancies, those that fit a search, in their order', async () => {
  const yes = await addNotice({ texts: { en: { title: 'Diver' } } });
  const other = await addNotice({ texts: { en: { title: 'Welder' } } });
  const also = await addNotice({ texts: { en: { title: 'Lead diver' } } });
  expect(await idsMatching({ q: 'divers' }, [also, other, yes], now)).toEqual([also, yes]);
});

test.each([
  '"; DROP TABLE "Vacancy"; --',
  "' OR '1'='1",
  'diver" OR "welder',
  'title : diver',
  'a*',
  '& | ! <->',
  '\\',
  '\u0000',
])('%j is only words', async (text) => {
  const before = await db().vacancy.count();
  await words(text);
  expect(await db().vacancy.count()).toBe(before);
  expect(await words('diver')).toHaveLength(2);
});

test('a notice is found by its contract type and its place of work, in both languages', async () => {
  await addNotice({
    texts: { en: { title: 'Speleologist' } },
    contractType: 'internship',
    arrangement: 'remote',
  });
  for (const asked of ['speleologist internship', 'speleologist stage', 'speleologist remote'])
    expect([asked, await words(asked)]).toEqual([asked, ['Speleologist']]);
  expect(await words('speleologist distance', 'fr')).toEqual(['Speleologist']);
  expect(await words('speleologist temporary')).toEqual([]);
});
