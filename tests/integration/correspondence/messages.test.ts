import { messagesAbout } from '@/lib/correspondence/queries';
import { submitApplication, withdrawApplication } from '@/lib/applications/commands';
import { setLocale } from '@/lib/accounts/settings-commands';
import { myApplication, myApplications } from '@/lib/applications/queries';
import { db, transaction } from '@/lib/db/client';
import type { NotificationStatus } from '@/lib/db/models';
import { candidate, closesAt, competition } from '../../builders';

const sentAt = new Date(closesAt.getTime() - 3_600_000);
const later = new Date(closesAt.getTime() - 1_800_000);

/** A candidate with an application. */
async function applied() {
  const viewer = await candidate();
  const competitionId = await competition();
  const { vacancy } = await db().competition.findUniqueOrThrow({
    where: { id: competitionId },
    include: { vacancy: true },
  });
  const result = await submitApplication(viewer, { slug: vacancy.slug, answers: [], source: '' }, sentAt);
  if (!result.ok) throw new Error(result.refusal);
  return { viewer, id: result.applicationId };
}

test('an applicant reads what was written to them, in the order in which it was written', async () => {
  const { viewer, id } = await applied();
  await withdrawApplication(viewer, id, later);
  const messages = await messagesAbout(viewer, id, closesAt);
  expect(messages.map(({ at, language, delivery }) => [at, language, delivery])).toEqual([
    [sentAt.toISOString(), viewer.locale, 'waiting'],
    [later.toISOString(), viewer.locale, 'waiting'],
  ]);
  const [first] = messages;
  expect(first?.text?.subject).toMatch(/\S/);
  const { reference } = await db().application.findUniqueOrThrow({ where: { id } });
  expect(first?.text?.paragraphs.join('\n')).toContain(reference);
  // The page itself is where its links lead.
  expect(first?.text?.paragraphs.join('\n')).not.toMatch(/https?:/);
});

test.each<[NotificationStatus, string[]]>([
  ['pending', ['waiting']],
  ['sending', ['waiting']],
  ['sent', ['sent']],
  ['unknown', ['sent']],
  ['failed', ['failed']],
  ['cancelled', []],
])('a notification that is %s is shown as %p', async (status, shown) => {
  const { viewer, id } = await applied();
  await transaction((tx) => tx.notification.updateMany({ where: { applicationId: id }, data: { status } }));
  expect((await messagesAbout(viewer, id, closesAt)).map(({ delivery }) => delivery)).toEqual(shown);
});

test('what is still held back is not shown, and what was emptied has no text', async () => {
  const { viewer, id } = await applied();
  const change = (data: object) =>
    transaction((tx) => tx.notification.updateMany({ where: { applicationId: id }, data }));
  await change({ availableAt: closesAt });
  expect(await messagesAbout(viewer, id, later)).toEqual([]);
  await change({ availableAt: sentAt, payload: {} });
  expect(await messagesAbout(viewer, id, later)).toMatchObject([{ text: null }]);
});

test('another candidate reads none of it', async () => {
  const { id } = await applied();
  expect(await messagesAbout(await candidate(), id, closesAt)).toEqual([]);
});

test('applications made already are written about in the language the account changes to', async () => {
  const { viewer, id } = await applied();
  const changed = viewer.locale === 'fr' ? 'en' : 'fr';
  await setLocale(viewer, changed, later);
  expect(await db().application.findUniqueOrThrow({ where: { id } })).toMatchObject({ locale: changed });
});

test('the status has one date, that of the last step of its history, wherever it is shown', async () => {
  const { viewer, id } = await applied();
  const actor = { batchId: 'batch', actorKind: 'staff', actorId: 'someone' } as const;
  const steps = [
    { from: 'received', to: 'screening', at: new Date(sentAt.getTime() + 1000) },
    { from: 'screening', to: 'long_list', at: new Date(sentAt.getTime() + 2000) },
  ] as const;
  await transaction(async (tx) => {
    for (const step of steps) await tx.stageMove.create({ data: { applicationId: id, ...step, ...actor } });
    const data = { stage: 'long_list', stageChangedAt: steps[1].at } as const;
    await tx.application.update({ where: { id }, data });
  });
  const one = await myApplication(viewer, id, 'en');
  const [listed] = await myApplications(viewer, 'en');
  expect(one?.history.at(-1)).toEqual({ status: 'under_review', at: steps[0].at.toISOString() });
  expect([one?.statusSince, listed?.statusSince]).toEqual([
    steps[0].at.toISOString(),
    steps[0].at.toISOString(),
  ]);
});
