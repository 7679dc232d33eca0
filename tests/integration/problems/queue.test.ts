import { digestOf } from '@/lib/files/store';
import { db, transaction } from '@/lib/db/client';
import { handleReport } from '@/lib/problems/queue/commands';
import { reportFile, screenshotFile } from '@/lib/problems/queue/file-queries';
import { listReports, reportsPerPage } from '@/lib/problems/queue/queries';
import { queueQuery, type QueueSearch } from '@/lib/problems/queue/schema';
import { publicVacancy } from '@/lib/vacancies/references/queries';
import { competition, later, now, staffMember } from '../../builders';
import { actionsOn, handled, reported, screenshot } from './fixtures';

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx.problemScreenshot.deleteMany();
    await tx.problemReport.deleteMany();
  });
});

const listed = async (viewer: Awaited<ReturnType<typeof staffMember>>, search: Partial<QueueSearch> = {}) =>
  (await listReports(viewer, { ...queueQuery.defaults, ...search })).rows.map(({ id }) => id);

test('what waits longest comes first, and suspects after all others', async () => {
  const support = await staffMember('support');
  const suspect = await reported({ signs: ['trap'] }, now);
  const second = await reported({}, later(2));
  const first = await reported({}, later(1));
  expect(await listed(support)).toEqual([first.id, second.id, suspect.id]);
  const { rows } = await listReports(support, queueQuery.defaults);
  expect(rows.map((row) => row.suspect)).toEqual([false, false, true]);
});

test('the filters: status, whose, reference and address', async () => {
  const [support, colleague] = [await staffMember('support'), await staffMember('administrator')];
  const open = await reported({ email: 'zoe@example.org' }, now);
  const mine = await reported({}, later(1));
  const theirs = await reported({}, later(2));
  const resolved = await reported({}, later(3));
  await handled(support, mine.id, { assignee: 'me', status: 'in_progress' });
  await handled(colleague, theirs.id, { assignee: 'me' });
  await handled(support, resolved.id, { status: 'resolved' });
  expect(await listed(support)).toEqual([open.id, mine.id, theirs.id]);
  expect(await listed(support, { status: 'in_progress' })).toEqual([mine.id]);
  expect(await listed(support, { status: 'resolved' })).toEqual([resolved.id]);
  expect(await listed(support, { status: 'all' })).toEqual([resolved.id, theirs.id, mine.id, open.id]);
  expect(await listed(support, { whose: 'mine' })).toEqual([mine.id]);
  expect(await listed(support, { whose: 'nobody' })).toEqual([open.id]);
  expect(await listed(support, { whose: 'nobody', status: 'all' })).toEqual([resolved.id, open.id]);
  expect(await listed(support, { q: theirs.reference.toLowerCase() })).toEqual([theirs.id]);
  expect(await listed(support, { q: 'ZOE@' })).toEqual([open.id]);
  expect(await listed(support, { q: 'nothing' })).toEqual([]);
});

test('an address with what no database can look for shows the whole queue', async () => {
  const support = await staffMember('support');
  await reported({}, now);
  await reported({}, later(1));
  const asked = async (q: string) => (await listReports(support, queueQuery.parse({ q }))).total;
  expect(await asked('a\u0000b')).toBe(2);
  expect(await asked('\ud800')).toBe(2);
});

test('the list is paged, and shows how a report begins', async () => {
  const support = await staffMember('support');
  for (let each = 0; each <= reportsPerPage; each += 1)
    await reported({ description: `${each} ${'😀'.repeat(200)}\nmore` }, later(each));
  const second = await listReports(support, { ...queueQuery.defaults, page: 2 });
  expect([second.total, second.page, second.last]).toEqual([reportsPerPage + 1, 2, 2]);
  expect(second.rows).toHaveLength(1);
  expect(second.rows[0]?.beginning).toMatch(/^25 (😀)+…$/u);
  expect((await listReports(support, { ...queueQuery.defaults, page: 99 })).page).toBe(2);
});

test('how a report begins is one line, whose spaces before French signs are not broken', async () => {
  const support = await staffMember('support');
  await reported({ description: 'Où\u202f?\n\n«\u00a0Ici\u00a0»  et  là' }, now);
  const { rows } = await listReports(support, queueQuery.defaults);
  expect(rows[0]?.beginning).toBe('Où\u202f? «\u00a0Ici\u00a0» et là');
});

test('a report is read with its notice, screenshots, device, signs and what was done about it', async () => {
  const support = await staffMember('support');
  const { reference = '' } =
    (await db().vacancy.findFirst({ where: { competition: { id: await competition() } } })) ?? {};
  const vacancy = await publicVacancy(reference, now);
  const row = await reported({ vacancy, screenshots: [await screenshot()], signs: ['links'] });
  await handled(support, row.id, { assignee: 'me', status: 'in_progress', note: 'Seen' }, later(5));
  const file = await reportFile(support, row.id, 'fr');
  expect(file).toMatchObject({
    reference: row.reference,
    description: row.description,
    device: 'Firefox, Linux',
    vacancy: { reference, slug: vacancy?.slug, title: 'Hydrologue', language: 'fr' },
    status: 'in_progress',
    note: 'Seen',
    assignee: { id: support.id, name: support.name },
    signs: ['links'],
    screenshots: row.screenshots.map(({ id }) => id),
  });
  expect(file.history.map(({ event, actor, at }) => [event, actor, at])).toEqual([
    ['report', null, now.toISOString()],
    ['assign', support.name, later(5).toISOString()],
    ['in_progress', support.name, later(5).toISOString()],
    ['note', support.name, later(5).toISOString()],
  ]);
  const [{ id = '' } = {}] = row.screenshots;
  const shown = await screenshotFile(support, id);
  expect(digestOf(shown.bytes)).toBe(row.screenshots[0]?.sha256);
  expect(shown.mediaType).toBe('image/webp');
  expect(shown.name).toMatch(new RegExp(`^${row.reference}-[\\w-]{4}\\.webp$`));
});

test('resolving is dated, reopening takes it back, and each change is an entry of the log', async () => {
  const support = await staffMember('support');
  const { id } = await reported();
  const dated = async () => (await db().problemReport.findUniqueOrThrow({ where: { id } })).resolvedAt;
  await handled(support, id, { status: 'in_progress' }, later(1));
  await handled(support, id, { status: 'resolved' }, later(2));
  expect(await dated()).toEqual(later(2));
  await handled(support, id, { note: 'By mail' }, later(3));
  expect(await dated()).toEqual(later(2));
  await handled(support, id, { status: 'open' }, later(4));
  expect(await dated()).toBeNull();
  await handled(support, id, { assignee: 'me' }, later(5));
  await handled(support, id, { assignee: 'nobody' }, later(6));
  await handled(support, id, {}, later(7));
  expect(await actionsOn(id)).toEqual([
    'problem.report',
    'problem.in_progress',
    'problem.resolved',
    'problem.note',
    'problem.open',
    'problem.assign',
    'problem.release',
  ]);
});

test('of two who change what they both saw the second is told, and nothing of theirs is saved', async () => {
  const [first, second] = [await staffMember('support'), await staffMember('support')];
  const { id } = await reported();
  const { version } = await reportFile(second, id, 'en');
  await handled(first, id, { note: 'I am on it' });
  const form = { version, status: 'resolved', assignee: 'me', note: 'Mine' } as const;
  expect(await handleReport(second, id, form, now)).toEqual({ status: 'outdated', note: 'I am on it' });
  const row = await db().problemReport.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ status: 'open', assigneeId: null, note: 'I am on it' });
  expect(await actionsOn(id)).toEqual(['problem.report', 'problem.note']);
});

test('of many who take it on at once exactly one does', async () => {
  const staff = await Promise.all(Array.from({ length: 6 }, () => staffMember('support')));
  const { id } = await reported();
  const { version } = await reportFile(staff[0]!, id, 'en');
  const form = { version, status: 'open', assignee: 'me', note: '' } as const;
  const results = await Promise.all(staff.map((viewer) => handleReport(viewer, id, form, now)));
  const winners = staff.filter((_, index) => results[index]?.status === 'done');
  expect(winners).toHaveLength(1);
  expect((await db().problemReport.findUniqueOrThrow({ where: { id } })).assigneeId).toBe(winners[0]?.id);
  expect(await actionsOn(id)).toEqual(['problem.report', 'problem.assign']);
});

test('a step that there is not changes nothing', async () => {
  const support = await staffMember('support');
  const { id } = await reported();
  await handled(support, id, { status: 'resolved' });
  expect((await handled(support, id, { status: 'in_progress' })).status).toBe('outdated');
  expect((await db().problemReport.findUniqueOrThrow({ where: { id } })).status).toBe('resolved');
});

test('a report of someone whose account is gone from the staff still has its history', async () => {
  const support = await staffMember('support');
  const { id } = await reported();
  await handled(support, id, { note: 'x' });
  await transaction((tx) => tx.staffAccount.delete({ where: { id: support.id } }));
  const { history } = await reportFile(await staffMember('support'), id, 'en');
  expect(history.map(({ event, actor }) => [event, actor])).toEqual([
    ['report', null],
    ['note', null],
  ]);
});
