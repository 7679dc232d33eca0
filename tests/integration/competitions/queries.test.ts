import type { StaffViewer } from '@/lib/auth/viewer';
import { listApplicants, openApplication } from '@/lib/competitions/applicants/queries';
import { moveApplications } from '@/lib/competitions/commands';
import { competitionDetail, listCompetitions } from '@/lib/competitions/queries';
import { applicantQuery, competitionQuery } from '@/lib/competitions/schema';
import { transaction } from '@/lib/db/client';
import { applicants, competition, later, now, staffMember } from '../../builders';

let recruiter: StaffViewer;
beforeAll(async () => {
  recruiter = await staffMember('recruiter');
});

const competitions = async (search: object, locale: 'en' | 'fr' = 'en') => {
  const { rows } = await listCompetitions(recruiter, competitionQuery.parse(search), locale, now);
  return rows.map(({ title }) => title);
};

describe('the list of competitions', () => {
  beforeAll(async () => {
    const day = 24 * 60;
    await competition({
      titles: { en: 'Éthologist', fr: 'Éthologue' },
      closes: later(-2 * day),
      station: 'geneva',
    });
    await competition({
      titles: { en: 'Driver', fr: 'Chauffeuse' },
      closes: later(-day),
      station: 'nairobi',
    });
    await competition({ titles: { fr: 'Archiviste' }, closes: later(day), station: 'nairobi' });
    await competition({ titles: { en: 'Zoologist' }, closes: later(2 * day), status: 'closed' });
  });

  test.each([
    ['open ones, the earliest deadline first', {}, ['Éthologist', 'Driver', 'Archiviste']],
    ['by title, as the language sorts', { sort: 'title' }, ['Archiviste', 'Driver', 'Éthologist']],
    ['the other way round', { sort: 'title', direction: 'desc' }, ['Éthologist', 'Driver', 'Archiviste']],
    ['past their deadline', { deadline: 'past' }, ['Éthologist', 'Driver']],
    ['before it', { deadline: 'future' }, ['Archiviste']],
    ['of a duty station', { station: 'nairobi' }, ['Driver', 'Archiviste']],
    ['of an unknown station', { station: 'atlantis' }, []],
    ['closed', { status: 'closed' }, ['Zoologist']],
    ['all of them', { status: 'all', sort: 'title' }, ['Archiviste', 'Driver', 'Éthologist', 'Zoologist']],
    ['found without accents or case, in any language of the notice', { q: 'ETHOLOGUE' }, ['Éthologist']],
    ['found by station', { q: 'nairobi driver' }, ['Driver']],
  ])('%s', async (_name, search, expected) => {
    expect(await competitions(search)).toEqual(expected);
  });

  test('in French, French titles', async () => {
    expect(await competitions({ sort: 'title' }, 'fr')).toEqual(['Archiviste', 'Chauffeuse', 'Éthologue']);
  });

  test('sorted by the number of applicants, withdrawn ones left out, whatever page', async () => {
    const titled = (title: string) => ({ titles: { en: title }, station: 'lima' });
    await applicants(await competition(titled('Two')), [
      {},
      { stage: 'selected' },
      { stage: 'withdrawn' },
      { stage: 'withdrawn' },
    ]);
    await applicants(await competition(titled('Three')), [{}, {}, {}]);
    await competition(titled('None'));
    const search = { station: 'lima', sort: 'applicants', direction: 'desc' };
    const { rows } = await listCompetitions(recruiter, competitionQuery.parse(search), 'en', now);
    expect(rows.map(({ title, total }) => [title, total])).toEqual([
      ['Three', 3],
      ['Two', 2],
      ['None', 0],
    ]);
    expect(rows[1]?.counts).toMatchObject({ received: 1, selected: 1, withdrawn: 2, screening: 0 });
  });

  test('more than a page, and a page past the end', async () => {
    for (let index = 0; index < 26; index += 1)
      await competition({ titles: { en: `Many ${index}` }, station: 'lome' });
    const page = (number: number) =>
      listCompetitions(
        recruiter,
        competitionQuery.parse({ station: 'lome', sort: 'title', page: number }),
        'en',
        now,
      );
    expect(await page(1)).toMatchObject({ total: 26, last: 2, page: 1, rows: { length: 25 } });
    const end = await page(9);
    expect(end).toMatchObject({ page: 2, rows: [{ title: 'Many 25' }] });
  });
});

describe('the applicants of a competition', () => {
  let id: string;
  beforeAll(async () => {
    id = await competition();
    await applicants(id, [
      { name: 'Óscar Núñez', nationality: 'PE', submittedAt: new Date('2026-11-01T22:59:59Z') },
      {
        name: 'ana Lima',
        nationality: 'BR',
        submittedAt: new Date('2026-11-01T23:00:00Z'),
        stage: 'shortlist',
      },
      {
        name: 'Zhang Wei',
        nationality: 'CN',
        submittedAt: new Date('2026-11-03T09:00:00Z'),
        stage: 'screening',
      },
    ]);
  });
  const names = async (search: object, locale: 'en' | 'fr' = 'en') => {
    const { rows } = await listApplicants(recruiter, id, applicantQuery.parse(search), locale);
    return rows.map(({ name }) => name);
  };

  test.each([
    ['as they came', {}, ['Óscar Núñez', 'ana Lima', 'Zhang Wei']],
    ['by name, as people sort', { sort: 'name' }, ['ana Lima', 'Óscar Núñez', 'Zhang Wei']],
    [
      'by stage, the furthest first',
      { sort: 'stage', direction: 'desc' },
      ['ana Lima', 'Zhang Wei', 'Óscar Núñez'],
    ],
    ['of one stage', { stage: 'screening' }, ['Zhang Wei']],
    ['by a name typed without accents', { q: 'oscar nunez' }, ['Óscar Núñez']],
    ['by country', { q: 'brazil' }, ['ana Lima']],
    [
      'from a day on, which begins where the duty station is',
      { from: '2026-11-02' },
      ['ana Lima', 'Zhang Wei'],
    ],
    ['up to a day, which ends there', { to: '2026-11-01' }, ['Óscar Núñez']],
    ['of one day', { from: '2026-11-02', to: '2026-11-02' }, ['ana Lima']],
    ['nobody', { q: '%' }, []],
  ])('%s', async (_name, search, expected) => {
    expect(await names(search)).toEqual(expected);
  });

  test('people without a nationality, or with one that no list has, are found like others', async () => {
    const own = await competition();
    await applicants(own, [
      { name: 'Ana Lima', nationality: 'XXA' },
      { name: 'Zhang Wei', nationality: 'other' },
    ]);
    const found = async (q: string) => {
      const { rows } = await listApplicants(recruiter, own, applicantQuery.parse({ q, sort: 'name' }), 'en');
      return rows.map(({ name }) => name);
    };
    expect([await found('stateless'), await found('zhang'), await found('')]).toEqual([
      ['Ana Lima'],
      ['Zhang Wei'],
      ['Ana Lima', 'Zhang Wei'],
    ]);
  });

  test('countries are searched in the language of the page', async () => {
    expect(await names({ q: 'brésil' }, 'fr')).toEqual(['ana Lima']);
    expect(await names({ q: 'brésil' }, 'en')).toEqual([]);
  });
});

test('an application in full: frozen profile, history with who and why, and the steps this viewer may take', async () => {
  const manager = await staffMember('hiring_manager');
  const competitionId = await competition({ hiringManager: manager, contractType: 'consultant' });
  const [applicationId = ''] = await applicants(competitionId, [{ stage: 'shortlist', path: ['screening'] }]);
  const to = 'recommended' as const;
  const move = {
    competitionId,
    applications: [{ id: applicationId, from: 'shortlist' as const }],
    to,
    note: 'Strong file',
  };
  await moveApplications(manager, move, now);
  const answers = [
    {
      questionId: 'q',
      kind: 'yes_no',
      prompt: { en: 'Do you drive?', fr: 'Conduisez-vous ?' },
      values: [{ value: 'yes' }],
    },
  ];
  await transaction((tx) => tx.submission.updateMany({ where: { applicationId }, data: { answers } }));
  const forManager = await openApplication(manager, { competitionId, applicationId }, now);
  expect(forManager.snapshot?.personal).toEqual({
    givenName: 'Amina',
    familyName: 'Diallo',
    nameOrder: 'given_first',
    latinName: '',
  });
  expect(forManager.answers).toEqual(answers);
  expect(forManager.history.map((entry) => entry.to)).toEqual([
    'received',
    'screening',
    'shortlist',
    'recommended',
  ]);
  expect(forManager.history.at(-1)).toMatchObject({
    from: 'shortlist',
    actorKind: 'staff',
    actor: manager.name,
    note: 'Strong file',
    at: now.toISOString(),
  });
  expect(forManager.steps.map((step) => step.to)).toEqual(['not_selected', 'shortlist']);
  const forRecruiter = await openApplication(recruiter, { competitionId, applicationId }, now);
  expect(forRecruiter.steps.map((step) => step.to)).toEqual([
    'selected',
    'reserve_list',
    'not_selected',
    'shortlist',
  ]);
});

test('a competition in full says who may do what in it', async () => {
  const manager = await staffMember('hiring_manager');
  const id = await competition({ recruiter, hiringManager: manager, panel: [manager] });
  const allowed = async (viewer: StaffViewer) => (await competitionDetail(viewer, id, 'en', now)).allowed;
  expect(await allowed(recruiter)).toEqual({ move: true, decide: true, close: true, seeDelivery: true });
  expect(await allowed(manager)).toEqual({ move: true, decide: false, close: false, seeDelivery: false });
  expect(await competitionDetail(manager, id, 'en', now)).toMatchObject({
    recruiter: recruiter.name,
    hiringManager: manager.name,
    panel: [manager.name],
    due: true,
    closedBy: null,
  });
});
