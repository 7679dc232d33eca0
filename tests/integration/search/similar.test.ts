import { openVacancies } from '@/lib/vacancies/queries';
import { similarTo } from '@/lib/vacancies/similar/queries';
import { addNotice, addStations, now } from './fixtures';

const titled = (title: string, summary = 'One post.') => ({ en: { title, summary } });

async function similarTitles(title: string): Promise<(string | undefined)[]> {
  const vacancy = (await openVacancies(now)).find(({ titles }) => titles.en?.title === title);
  if (!vacancy) throw new Error(`no vacancy ${title}`);
  return (await similarTo(vacancy, now)).map(({ titles }) => titles.en?.title);
}

beforeAll(async () => {
  await addStations();
  await addNotice({ texts: titled('Glaciologist') });
  // Far more than are read share everything but the work, and close first.
  for (let number = 1; number <= 210; number += 1)
    await addNotice({ texts: titled(`Accountant ${number}`), closes: 1 });
  await addNotice({
    texts: titled('Consultant on glaciology', 'Advise glaciologists.'),
    contractType: 'consultant',
    category: 'none',
    grade: null,
    station: 'DKR',
    closes: 60,
  });
  await addNotice({ texts: titled('Glaciologists of tomorrow'), opens: 3 });
  await addNotice({ texts: titled('Glaciologist of yesterday'), opens: -9, closes: -1 });
  await addNotice({ texts: titled('Plumber') });
});

test('what shares the work is found among any number that share the place, the grade and the contract', async () => {
  expect(await similarTitles('Glaciologist')).toEqual(['Consultant on glaciology']);
  expect(await similarTitles('Consultant on glaciology')).toEqual(['Glaciologist']);
});

test('where nothing shares the work a few that are alike in grade and place are shown', async () => {
  expect(await similarTitles('Plumber')).toEqual(['Accountant 1', 'Accountant 2']);
});
