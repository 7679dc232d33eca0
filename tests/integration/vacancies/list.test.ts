import { transaction } from '@/lib/db/client';
import { publishVacancy } from '@/lib/vacancies/authoring/commands';
import { draftVacancy } from '@/lib/vacancies/authoring/draft-commands';
import { listVacancies, vacanciesPerPage } from '@/lib/vacancies/authoring/queries';
import { drafted, facts, makeStation, notice, now, save } from './fixtures';

beforeAll(makeStation);

test('a vacancy is listed with what its columns show, and nothing more', async () => {
  const { viewer, id } = await drafted('en', 'fr');
  await save(viewer, id, 'fr', notice('Hydrologue'));
  await publishVacancy(viewer, id, '2026-12-24', now);
  const { rows } = await listVacancies(viewer, { q: '', page: 1 }, 'fr', now);
  expect(rows.find((row) => row.id === id)).toEqual({
    id,
    reference: expect.stringMatching(/^FT\/2026\/\d{3}$/),
    title: 'Hydrologue',
    titleLanguage: 'fr',
    station: 'Genève',
    status: 'published',
    phase: 'open',
    closingDate: '2026-12-24',
    applications: 0,
  });
});

test('every vacancy is on one page of the list, the latest first', async () => {
  const { viewer, id: earliest } = await drafted();
  const made: string[] = [];
  for (let count = 0; count < vacanciesPerPage * 2; count += 1)
    made.unshift(await draftVacancy(viewer, facts, now));
  const first = await listVacancies(viewer, { q: '', page: 1 }, 'en', now);
  expect(first.rows.map(({ id }) => id)).toEqual(made.slice(0, vacanciesPerPage));
  const others = Array.from({ length: first.last - 1 }, (_, index) =>
    listVacancies(viewer, { q: '', page: index + 2 }, 'en', now),
  );
  const ids = [first, ...(await Promise.all(others))].flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids.slice(0, made.length)).toEqual(made);
  expect(ids).toContain(earliest);
  expect(new Set(ids).size).toBe(first.total);
  expect(await listVacancies(viewer, { q: '', page: 99_999 }, 'en', now)).toMatchObject({ page: first.last });
});

test('a notice that cannot be read any more does not keep the others from being listed', async () => {
  const { viewer, id } = await drafted('en');
  await transaction((tx) => tx.vacancyText.updateMany({ where: { vacancyId: id }, data: { content: {} } }));
  const { rows } = await listVacancies(viewer, { q: '', page: 1 }, 'en', now);
  expect(rows.find((row) => row.id === id)).toMatchObject({ title: 'Hydrologist en' });
});

test('a vacancy is found by its reference, its station or a title in any language, without regard to accents', async () => {
  const { viewer, id } = await drafted('en', 'fr');
  await save(viewer, id, 'fr', notice('Ingénieure des crues éclair'));
  const found = async (q: string) => {
    const { rows } = await listVacancies(viewer, { q, page: 1 }, 'en', now);
    return rows.map((row) => row.id);
  };
  expect(await found('INGENIEURE eclair')).toEqual([id]);
  const [{ reference } = { reference: '' }] = (
    await listVacancies(viewer, { q: 'éclair', page: 1 }, 'en', now)
  ).rows;
  expect(await found(reference)).toEqual([id]);
  expect(await found('geneve éclair')).toEqual([id]);
  expect(await found('nothing has these words')).toEqual([]);
});
