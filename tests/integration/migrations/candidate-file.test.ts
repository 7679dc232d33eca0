import { openDraft } from '@/lib/drafts/stored';
import { formPlace } from '@/lib/profiles/sections';
import { emptyDatabase, query } from '../../support/sql';
import { migrations, removeReleases, upgrade } from './releases';
import { addRows } from './rows';

afterAll(removeReleases);

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

test('what was sent and what was being typed is carried over, each draft to the form that shows it', async () => {
  const database = await emptyDatabase();
  const at = migrations.findIndex(({ name }) => name.endsWith('_candidate_file'));
  await upgrade(database.url, at - 1);
  for (const n of [1, 2]) await addRows(database.url, n);
  const profile = (await query(database.url, 'SELECT "id" FROM "CandidateProfile" ORDER BY 1'))[0]?.id;
  const times = ['2026-11-01 10:00:00', '2026-11-02 10:00:00'];
  const drafts = [
    ['nationality:new', 'older', times[0]],
    ['nationality:1b4e28ba-2fa1-41d2-883f-0016d3cca427', 'newer', times[1]],
    ['employment:new', 'a post', times[0]],
    ['employment:1b4e28ba-2fa1-41d2-883f-0016d3cca427', 'another', times[0]],
  ];
  await query(database.url, 'DELETE FROM "ProfileDraft"');
  for (const [form, title, updatedAt] of drafts)
    await query(
      database.url,
      `INSERT INTO "ProfileDraft" ("profileId", "form", "data", "updatedAt") VALUES ('${String(profile)}', '${form}', '{"title":"${title}"}', '${updatedAt}')`,
    );
  const sent = await query(database.url, 'SELECT "id", "snapshot", "answers" FROM "Application" ORDER BY 1');
  await upgrade(database.url, at);
  const kept = await query(
    database.url,
    'SELECT "form", "instance", "data" FROM "Draft" ORDER BY "form", "instance"',
  );
  expect(kept.map(({ form, data }) => [form, openDraft(parsed(data), '')])).toEqual([
    ['profile:employment', { title: 'another' }],
    ['profile:employment', { title: 'a post' }],
    ['profile:nationality', { title: 'newer' }],
  ]);
  for (const { form, instance } of kept)
    expect(formPlace({ form: String(form), instance: String(instance) })).not.toBeNull();
  const submissions = await query(
    database.url,
    'SELECT "applicationId", "number", "snapshot", "answers" FROM "Submission" ORDER BY 1',
  );
  expect(submissions).toHaveLength(sent.length);
  submissions.forEach(({ applicationId, number, snapshot, answers }, index) => {
    const before = sent[index];
    expect([applicationId, Number(number)]).toEqual([before?.id, 1]);
    expect([parsed(snapshot), parsed(answers)]).toEqual([parsed(before?.snapshot), parsed(before?.answers)]);
  });
  await database.drop();
});
