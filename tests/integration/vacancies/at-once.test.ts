import { db, transaction } from '@/lib/db/client';
import type { NoticeLanguage } from '@/lib/db/models';
import { publishVacancy, saveNotice } from '@/lib/vacancies/authoring/commands';
import { draftVacancy } from '@/lib/vacancies/authoring/draft-commands';
import { authoredVacancy } from '@/lib/vacancies/authoring/queries';
import { staffMember } from '../../builders';
import { drafted, facts, makeStation, notice, now, save, versionIn } from './fixtures';

beforeAll(makeStation);

test('two publications at once open one competition, and the second is told', async () => {
  const { viewer, id } = await drafted('en', 'fr');
  const results = await Promise.all([1, 2].map(() => publishVacancy(viewer, id, '2026-12-24', now)));
  expect(results).toContainEqual({ ok: true });
  expect(results).toContainEqual({ ok: false, refusal: 'wrong-status' });
  expect(await db().competition.count({ where: { vacancyId: id } })).toBe(1);
});

test('a save beside a publication waits for it, and then needs its reason', async () => {
  const { viewer, id } = await drafted('en', 'fr');
  const version = await versionIn(viewer, id, 'en');
  let written = () => {};
  const published = new Promise<void>((resolve) => (written = resolve));
  const publication = transaction(async (tx) => {
    await tx.vacancy.update({ where: { id }, data: { status: 'published', opensAt: now } });
    written();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await published;
  expect(await saveNotice(viewer, id, { language: 'en', version, form: notice('Senior') }, now)).toEqual({
    ok: false,
    refusal: 'reason-missing',
  });
  await publication;
});

test('drafts started at once have references of their own', async () => {
  const viewer = await staffMember('recruiter');
  const ids = await Promise.all(Array.from({ length: 6 }, () => draftVacancy(viewer, facts, now)));
  const rows = await db().vacancy.findMany({ where: { id: { in: ids } }, select: { reference: true } });
  expect(new Set(rows.map(({ reference }) => reference)).size).toBe(6);
});

test('what someone else saved is not overwritten unseen', async () => {
  const { viewer, id } = await drafted('en');
  const other = await staffMember('recruiter');
  const opened = await versionIn(viewer, id, 'en');
  const mine = { language: 'en', version: opened, form: notice('Mine') } as const;
  expect(await save(other, id, 'en', notice('Theirs'))).toEqual({ ok: true });
  expect(await saveNotice(viewer, id, mine, now)).toEqual({ ok: false, refusal: 'outdated' });
  const stored = await authoredVacancy(viewer, id, now);
  expect(stored?.texts).toMatchObject([{ title: 'Theirs' }]);
  const seen = { ...mine, version: stored?.texts[0]?.version ?? null };
  expect(await saveNotice(viewer, id, seen, now)).toEqual({ ok: true });
  expect((await authoredVacancy(viewer, id, now))?.texts).toMatchObject([{ title: 'Mine' }]);
});

test.each([['en'], []] as NoticeLanguage[][])(
  'of two who save at once what was written in %j, one is told',
  async (...written) => {
    const { viewer, id } = await drafted(...written);
    const version = await versionIn(viewer, id, 'en');
    const titles = ['One', 'Two'];
    const results = await Promise.all(
      titles.map((title) => saveNotice(viewer, id, { language: 'en', version, form: notice(title) }, now)),
    );
    expect(results).toContainEqual({ ok: false, refusal: 'outdated' });
    const first = titles[results.findIndex(({ ok }) => ok)];
    expect((await authoredVacancy(viewer, id, now))?.texts).toMatchObject([{ title: first }]);
  },
);
