import { Forbidden } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { cancelVacancy, extendVacancy, publishVacancy, saveNotice } from '@/lib/vacancies/authoring/commands';
import { draftVacancy } from '@/lib/vacancies/authoring/draft-commands';
import { authoredVacancy, dutyStations, listVacancies } from '@/lib/vacancies/authoring/queries';
import { latestOpening, openVacancies, publicNotice, vacanciesOpened } from '@/lib/vacancies/queries';
import { publicPagesFingerprint } from '@/lib/vacancies/feeds/published';
import { staffMember } from '../../builders';
import { drafted, facts, makeStation, notice, now, save } from './fixtures';

beforeAll(makeStation);

test('a fixed-term notice at headquarters is not published before it is complete in English and French (R3)', async () => {
  const { viewer, id, slug } = await drafted('en');
  expect(await publishVacancy(viewer, id, '2026-12-24', now)).toEqual({
    ok: false,
    refusal: 'language-missing',
  });
  expect(await db().competition.count({ where: { vacancyId: id } })).toBe(0);
  await save(viewer, id, 'fr', notice('Hydrologue'));
  expect(await publishVacancy(viewer, id, '2026-12-24', now)).toEqual({ ok: true });
  const published = await publicNotice(await slug(), now);
  expect(published).toMatchObject({
    closesAt: '2026-12-24T23:00:00.000Z',
    titles: { fr: { title: 'Hydrologue' } },
  });
  expect(published?.contents.en).toMatchObject({ context: ['One.', 'Two.'], duties: ['First', 'Second'] });
  expect((await openVacancies(now)).map((vacancy) => vacancy.id)).toContain(id);
});

test('a published notice is amended with a reason, and what it said is kept (R22)', async () => {
  const { viewer, id } = await drafted('en', 'fr');
  await publishVacancy(viewer, id, '2026-12-24', now);
  const before = await publicPagesFingerprint(now);
  expect(await save(viewer, id, 'en', notice('Senior hydrologist'))).toEqual({
    ok: false,
    refusal: 'reason-missing',
  });
  const later = new Date(now.getTime() + 60_000);
  expect(await save(viewer, id, 'en', notice('Senior hydrologist', 'The grade was wrong'), later)).toEqual({
    ok: true,
  });
  expect(await db().vacancyRevision.findMany({ where: { vacancyId: id } })).toMatchObject([
    { number: 1, reason: 'The grade was wrong', content: { title: 'Hydrologist en' } },
  ]);
  expect(await publicPagesFingerprint(later)).not.toBe(before);
});

test('a language added to a published notice opens it anew, an amendment does not', async () => {
  const viewer = await staffMember('recruiter');
  const id = await draftVacancy(viewer, { ...facts, contractType: 'temporary' }, now);
  await save(viewer, id, 'en', notice('Hydrologist'));
  await publishVacancy(viewer, id, '2026-12-24', now);
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const opened = async (since: Date, until: Date) =>
    (await vacanciesOpened(since, until, until)).filter((vacancy) => vacancy.id === id);
  await save(viewer, id, 'en', notice('Hydrologist', 'A word'), at(10));
  expect(await opened(at(5), at(15))).toEqual([]);
  expect(await latestOpening(at(15), at(15))).toEqual(now);
  await save(viewer, id, 'fr', notice('Hydrologue', 'For all'), at(20));
  await save(viewer, id, 'fr', notice('Hydrologue', 'A word'), at(30));
  expect(await opened(at(15), at(25))).toMatchObject([{ added: { fr: at(20).toISOString() } }]);
  expect(await opened(at(25), at(35))).toEqual([]);
  expect(await latestOpening(at(35), at(35))).toEqual(at(20));
});

test('a deadline moved after it has passed opens a notice anew, one moved before does not', async () => {
  const viewer = await staffMember('recruiter');
  const id = await draftVacancy(viewer, { ...facts, contractType: 'temporary' }, now);
  await save(viewer, id, 'en', notice('Hydrologist'));
  await publishVacancy(viewer, id, '2026-11-25', now);
  const opened = async (since: Date, until: Date) =>
    (await vacanciesOpened(since, until, until)).filter((vacancy) => vacancy.id === id);
  const soon = new Date(now.getTime() + 60_000);
  await extendVacancy(viewer, id, '2026-11-26', soon);
  expect(await opened(now, soon)).toEqual([]);
  const later = new Date('2026-12-01T10:00:00Z');
  await extendVacancy(viewer, id, '2026-12-24', later);
  expect(await opened(soon, later)).toMatchObject([{ reopenedAt: later.toISOString() }]);
  expect(await latestOpening(later, later)).toEqual(later);
});

test('what readers of a notice would refuse is not stored', async () => {
  const { viewer, id } = await drafted('en', 'fr');
  const duties = Array.from({ length: 31 }, (_, index) => `Duty ${index}`);
  await expect(save(viewer, id, 'en', { ...notice('Another'), duties })).rejects.toThrow('tooManyPoints');
  const vacancy = await authoredVacancy(viewer, id, now);
  expect(vacancy?.texts.find(({ language }) => language === 'en')).toMatchObject({ title: 'Hydrologist en' });
});

test('a closing date moves, never into the past, and a cancelled vacancy is final', async () => {
  const { viewer, id, slug } = await drafted('en', 'fr');
  expect(await publishVacancy(viewer, id, '2026-11-23', now)).toEqual({ ok: false, refusal: 'date-past' });
  expect(await publishVacancy(viewer, id, '2026-11-24', now)).toEqual({ ok: true });
  expect(await extendVacancy(viewer, id, '2027-01-10', now)).toEqual({ ok: true });
  expect(await publicNotice(await slug(), now)).toMatchObject({
    closingDate: '2027-01-10',
    closesAt: '2027-01-10T23:00:00.000Z',
  });
  expect(await cancelVacancy(viewer, id, 'The post was abolished', now)).toEqual({ ok: true });
  expect(await cancelVacancy(viewer, id, 'again', now)).toEqual({ ok: false, refusal: 'wrong-status' });
  expect(await extendVacancy(viewer, id, '2027-02-10', now)).toEqual({ ok: false, refusal: 'wrong-status' });
  expect(await publicNotice(await slug(), now)).toMatchObject({ status: 'cancelled' });
});

test.each([
  ['is near', '2026-12-17T23:00:00Z'],
  ['passes', '2026-12-24T23:00:00Z'],
])('the public pages’ state changes when a deadline %s, with no one’s hand', async (_, instant) => {
  const { viewer, id } = await drafted('en', 'fr');
  await publishVacancy(viewer, id, '2026-12-24', now);
  const at = new Date(instant);
  expect(await publicPagesFingerprint(new Date(at.getTime() - 1))).not.toBe(await publicPagesFingerprint(at));
});

test('references count up within contract and year', async () => {
  const [first, second] = [await drafted(), await drafted()];
  const number = async ({ viewer, id }: typeof first) =>
    Number((await authoredVacancy(viewer, id, now))?.reference.split('/')[2]);
  expect(await number(second)).toBe((await number(first)) + 1);
});

test.each(['hiring_manager', 'panel_member', 'support'] as const)(
  'a %s may neither see nor change a vacancy here',
  async (role) => {
    const { id } = await drafted('en', 'fr');
    const viewer = await staffMember(role);
    await expect(listVacancies(viewer, { q: '', page: 1 }, 'en', now)).rejects.toThrow(Forbidden);
    await expect(authoredVacancy(viewer, id, now)).rejects.toThrow(Forbidden);
    await expect(dutyStations(viewer)).rejects.toThrow(Forbidden);
    await expect(draftVacancy(viewer, facts, now)).rejects.toThrow(Forbidden);
    await expect(
      saveNotice(viewer, id, { language: 'en', version: null, form: notice('x') }, now),
    ).rejects.toThrow(Forbidden);
    await expect(publishVacancy(viewer, id, '2026-12-24', now)).rejects.toThrow(Forbidden);
    await expect(extendVacancy(viewer, id, '2026-12-24', now)).rejects.toThrow(Forbidden);
    await expect(cancelVacancy(viewer, id, 'x', now)).rejects.toThrow(Forbidden);
  },
);
