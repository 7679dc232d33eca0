import { submitApplication } from '@/lib/applications/commands';
import { discardApplicationDraft, keepApplicationDraft } from '@/lib/applications/drafts/commands';
import { notifyOfDrafts } from '@/lib/applications/drafts/notices/commands';
import { applicationDraft, applicationForm, unsentApplications } from '@/lib/applications/drafts/queries';
import { applyContext } from '@/lib/applications/queries';
import { Forbidden } from '@/lib/auth/permissions';
import { system } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import { dataCopy } from '@/lib/my-data/queries';
import { extendVacancy } from '@/lib/vacancies/authoring/commands';
import { after, candidate, closesAt, staffMember, vacancy } from '../../builders';

const inTime = new Date(closesAt.getTime() - 3_600_000);
const keep = (slug: string, values: Record<string, unknown>, base = '0') => ({ slug, values, base });
const mailsTo = async (candidateId: string) =>
  (await db().notification.findMany({ where: { candidateId }, orderBy: { createdAt: 'asc' } })).map(
    ({ template }) => template,
  );

test('what is written is kept for its owner alone, listed as not sent, exported and let go (R14a)', async () => {
  const [viewer, other] = [await candidate(), await candidate()];
  const { slug, reference } = await vacancy();
  const values = { letter: 'Chère équipe,\n\0', source: 'site', attachments: ['a'], unknown: 'x' };
  expect(await keepApplicationDraft(viewer, keep(slug, values), inTime)).toBe(true);
  expect(await applicationDraft(viewer, slug)).toMatchObject({
    values: { letter: 'Chère équipe,\n', source: 'site', attachments: ['a'] },
  });
  expect((await applicationDraft(viewer, slug))?.values).not.toHaveProperty('unknown');
  expect(await applicationDraft(other, slug)).toBeNull();
  expect(await unsentApplications(viewer, 'fr', inTime)).toMatchObject([
    { open: true, replaces: null, vacancy: { reference } },
  ]);
  expect(await unsentApplications(viewer, 'fr', closesAt)).toMatchObject([{ open: false }]);
  const copy = await dataCopy(viewer, 'fr', inTime);
  expect(copy.drafts).toMatchObject([{ form: 'application', instance: reference }]);
  await discardApplicationDraft(other, slug);
  expect(await applicationDraft(viewer, slug)).not.toBeNull();
  await discardApplicationDraft(viewer, slug);
  expect(await applicationDraft(viewer, slug)).toBeNull();
});

test('nothing is kept after the deadline, nor from a form opened before the application was sent', async () => {
  const viewer = await candidate();
  const { slug } = await vacancy();
  await expect(keepApplicationDraft(viewer, keep(slug, {}), closesAt)).rejects.toThrow(Forbidden);
  await expect(keepApplicationDraft(viewer, keep('none', {}), inTime)).rejects.toThrow(Forbidden);
  await submitApplication(viewer, { slug, answers: [], source: '' }, inTime);
  await expect(keepApplicationDraft(viewer, keep(slug, {}), inTime)).rejects.toThrow(Forbidden);
  expect(await keepApplicationDraft(viewer, keep(slug, { letter: 'Again' }, '1'), inTime)).toBe(true);
});

test('many windows that begin at once leave one draft', async () => {
  const viewer = await candidate();
  const { slug, competitionId } = await vacancy();
  await Promise.all(
    ['a', 'b', 'c', 'd'].map((letter) => keepApplicationDraft(viewer, keep(slug, { letter }), inTime)),
  );
  expect(await db().applicationDraft.count({ where: { competitionId } })).toBe(1);
});

test('what is sent is what was reviewed; its draft goes with it', async () => {
  const viewer = await candidate();
  const { slug } = await vacancy();
  await keepApplicationDraft(viewer, keep(slug, { letter: 'One' }), inTime);
  const reviewed = await applicationDraft(viewer, slug);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await keepApplicationDraft(viewer, keep(slug, { letter: 'Two' }), inTime);
  const form = { slug, answers: [], source: '', letter: 'One', replaces: 0 };
  expect(await submitApplication(viewer, { ...form, draftVersion: reviewed?.version }, inTime)).toEqual({
    ok: false,
    refusal: 'changed',
  });
  const now = await applicationDraft(viewer, slug);
  const sent = await submitApplication(
    viewer,
    { ...form, letter: 'Two', draftVersion: now?.version },
    inTime,
  );
  expect(sent).toMatchObject({ ok: true });
  expect(await applicationDraft(viewer, slug)).toBeNull();
});

test('the form begins with what was sent, once there is something to replace', async () => {
  const viewer = await candidate();
  const { slug } = await vacancy();
  await submitApplication(viewer, { slug, answers: [], source: 'press', letter: 'As sent' }, inTime);
  const context = await applyContext(viewer, slug, 'fr', inTime);
  if (!context) throw new Error('not public');
  expect(context.live).toMatchObject({ number: 1, replaceable: true });
  const form = await applicationForm(viewer, slug, context, inTime);
  expect(form).toMatchObject({ base: '1', version: null, values: { letter: 'As sent', source: 'press' } });
});

test('holders of drafts are reminded once, told of an extension, and told once when it closed without them', async () => {
  const viewer = await candidate();
  const recruiter = await staffMember('recruiter');
  const { slug, id } = await vacancy();
  await keepApplicationDraft(viewer, keep(slug, { letter: 'Begun' }), inTime);
  const before = await applicationDraft(viewer, slug);
  await notifyOfDrafts(system, new Date(closesAt.getTime() - 49 * 3_600_000));
  expect(await mailsTo(viewer.id)).toEqual([]);
  for (let times = 0; times < 2; times += 1) await notifyOfDrafts(system, inTime);
  expect(await mailsTo(viewer.id)).toEqual(['draft-reminder']);
  expect(await applicationDraft(viewer, slug)).toEqual(before);
  await extendVacancy(recruiter, id, '2026-11-30', inTime);
  expect(await mailsTo(viewer.id)).toEqual(['draft-reminder', 'draft-extended']);
  const { closesAt: later } = await db().vacancy.findUniqueOrThrow({ where: { id } });
  for (let times = 0; times < 2; times += 1) await notifyOfDrafts(system, after(later!, -60));
  for (let times = 0; times < 2; times += 1) await notifyOfDrafts(system, later!);
  const told = await mailsTo(viewer.id);
  expect(told).toEqual(['draft-reminder', 'draft-extended', 'draft-reminder', 'draft-closed']);
  const mail = await db().notification.findFirstOrThrow({
    where: { candidateId: viewer.id, template: 'draft-closed' },
  });
  expect(mail).toMatchObject({ locale: viewer.locale, payload: { vacancyTitle: 'Hydrologue', slug } });
  await notifyOfDrafts(system, after(later!, 29 * 1440));
  expect(await applicationDraft(viewer, slug)).not.toBeNull();
  await notifyOfDrafts(system, after(later!, 31 * 1440));
  expect(await applicationDraft(viewer, slug)).toBeNull();
});

test('deleting the account takes what was not sent with it', async () => {
  const viewer = await candidate();
  const { slug, competitionId } = await vacancy();
  await keepApplicationDraft(viewer, keep(slug, { letter: 'Begun' }), inTime);
  await transaction((tx) => tx.candidateAccount.delete({ where: { id: viewer.id } }));
  expect(await db().applicationDraft.count({ where: { competitionId } })).toBe(0);
});
