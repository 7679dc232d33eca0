import type { StaffViewer } from '@/lib/auth/viewer';
import { applicantsPerPage, listApplicants } from '@/lib/competitions/applicants/queries';
import { applicantQuery } from '@/lib/competitions/schema';
import { stageOrder, stages } from '@/lib/competitions/stages/order';
import { db } from '@/lib/db/client';
import type { Stage } from '@/lib/db/models';
import { applicants, competition, later, staffMember } from '../../builders';

let recruiter: StaffViewer;
beforeAll(async () => {
  recruiter = await staffMember('recruiter');
});

const list = (id: string, search: object, locale: 'en' | 'fr' = 'en') =>
  listApplicants(recruiter, id, applicantQuery.parse(search), locale);

describe('people are found as their names are typed', () => {
  let id: string;
  const people = [
    'Sean O’Brien',
    'Camila Ríos',
    'پریسا چگینی\u200cپور',
    'كريم فاطمة',
    'Jean-Pierre Ben Ali',
    '小明 王',
    'Amina Diallo',
  ];
  beforeAll(async () => {
    id = await competition();
    await applicants(
      id,
      people.map((name) => ({ name })),
    );
    await applicants(await competition(), [{ name: 'Camila Ríos' }]);
  });

  test.each([
    ["O'Brien", 'Sean O’Brien'],
    ['O’Brien', 'Sean O’Brien'],
    ['obrien', 'Sean O’Brien'],
    ['Ríos, Camila', 'Camila Ríos'],
    ['rios camila', 'Camila Ríos'],
    ['پريسا', 'پریسا چگینی\u200cپور'],
    ['چگينيپور', 'پریسا چگینی\u200cپور'],
    ['کریم', 'كريم فاطمة'],
    ['فاطمه', 'كريم فاطمة'],
    ['jean\u2011pierre', 'Jean-Pierre Ben Ali'],
    ['benali', 'Jean-Pierre Ben Ali'],
    ['王小明', '小明 王'],
  ])('%s finds %s', async (q, name) => {
    expect((await list(id, { q })).rows.map((row) => row.name)).toEqual([name]);
  });

  test.each(['camilo', '_', '%', "'", 'q%q', '\\'])('%s finds nobody', async (q) => {
    expect(await list(id, { q })).toMatchObject({ total: 0, rows: [], page: 1, last: 1 });
  });

  test('a reference is found with any hyphen or slash, or none', async () => {
    const { reference } = await db().application.findFirstOrThrow({ where: { competitionId: id } });
    const [letter = '', ...rest] = reference.split('-');
    for (const q of [
      reference,
      `${letter}/${rest.join('‑')}`,
      reference.toLowerCase(),
      reference.replaceAll('-', ''),
    ])
      expect((await list(id, { q })).rows.map((row) => row.reference)).toEqual([reference]);
  });

  test('by name they are sorted without regard to accents, case or hyphens', async () => {
    const { rows } = await list(id, { sort: 'name' });
    const latin = rows.map(({ name }) => name).filter((name) => /\p{Script=Latin}/u.test(name));
    expect(latin).toEqual(['Amina Diallo', 'Camila Ríos', 'Jean-Pierre Ben Ali', 'Sean O’Brien']);
    const { rows: turned } = await list(id, { sort: 'name', direction: 'desc' });
    expect(turned.map((row) => row.id)).toEqual(rows.map((row) => row.id).reverse());
  });
});

describe('a list of several pages', () => {
  let id: string;
  const count = 2 * applicantsPerPage + 20;
  const stageAt = (index: number): Stage => stages[(index * 7) % stages.length]!;
  beforeAll(async () => {
    id = await competition();
    await applicants(
      id,
      Array.from({ length: count }, (_, index) => ({
        name: `${index % 3 === 0 ? 'Zoé' : 'Ana'} Number${String((index * 37) % count).padStart(3, '0')}`,
        nationality: index % 3 === 0 ? 'BR' : 'SN',
        stage: stageAt(index),
        submittedAt: later(-((index * 11) % count)),
      })),
    );
  });

  /** Every page of a list, one after the other. */
  async function all(search: object) {
    const first = await list(id, search);
    const pages = [first];
    for (let page = 2; page <= first.last; page += 1) pages.push(await list(id, { ...search, page }));
    return { first, rows: pages.flatMap(({ rows }) => rows) };
  }

  const byTime = (a: { submittedAt: string }, b: { submittedAt: string }) =>
    a.submittedAt < b.submittedAt ? -1 : 1;

  test.each([
    [{ sort: 'submitted' }, byTime],
    [{ sort: 'submitted', direction: 'desc' }, (a, b) => -byTime(a, b)],
    [{ sort: 'stage' }, (a, b) => stageOrder(a.stage) - stageOrder(b.stage) || byTime(a, b)],
    [
      { sort: 'stage', direction: 'desc' },
      (a, b) => stageOrder(b.stage) - stageOrder(a.stage) || byTime(a, b),
    ],
    [{ sort: 'name' }, (a, b) => (a.name < b.name ? -1 : 1)],
    [{ sort: 'name', direction: 'desc' }, (a, b) => (a.name < b.name ? 1 : -1)],
  ] as [
    object,
    (
      a: { stage: Stage; name: string; submittedAt: string },
      b: { stage: Stage; name: string; submittedAt: string },
    ) => number,
  ][])('%j shows everyone once, in order', async (search, order) => {
    const { first, rows } = await all(search);
    expect(first).toMatchObject({ total: count, last: 3, page: 1 });
    expect(new Set(rows.map((row) => row.id)).size).toBe(count);
    expect(rows.map(({ name }) => name)).toEqual([...rows].sort(order).map(({ name }) => name));
  });

  test('stages are counted as the search finds them, whichever is shown', async () => {
    const expected = Object.fromEntries(
      stages.map((stage) => [
        stage,
        Array.from({ length: count }, (_, index) => index).filter(
          (index) => stageAt(index) === stage && index % 3 === 0,
        ).length,
      ]),
    );
    const { counts, total } = await list(id, { q: 'brazil', stage: 'interview' });
    expect(counts).toEqual(expected);
    expect(total).toBe(expected.interview);
    expect((await list(id, { q: 'brazil' })).total).toBe(Math.ceil(count / 3));
  });

  test.each(['submitted', 'name', 'stage'])(
    'words, days and a stage narrow a list sorted by %s',
    async (sort) => {
      const search = { q: 'zoe', stage: 'shortlist', from: '2026-11-24', to: '2026-11-24', sort };
      const { rows } = await all(search);
      const day = later(-11 * 60).toISOString();
      const wanted = (await all({ sort: 'submitted' })).rows.filter(
        ({ name, stage, submittedAt }) =>
          name.startsWith('Zoé') && stage === 'shortlist' && submittedAt >= day,
      );
      expect(wanted.length).toBeGreaterThan(0);
      expect(rows.map((row) => row.id).sort()).toEqual(wanted.map((row) => row.id).sort());
    },
  );

  test('a page past the end is the last', async () => {
    const { page, rows } = await list(id, { sort: 'stage', page: 99 });
    expect([page, rows.length]).toEqual([3, 20]);
  });
});
