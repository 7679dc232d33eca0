import { system } from '@/lib/auth/viewer';
import { migrationsApplied } from '@/lib/doctor/migrations';
import { gatherFacts } from '@/lib/doctor/facts';
import { recordFindings, type Facts } from '@/lib/doctor/rules';
import { migrationsOf } from '@/prisma/engine';
import { load, now } from '../seed/load';
import { provider, query } from '../../support/sql';

jest.setTimeout(120_000);

const url = () => process.env.DATABASE_URL ?? '';
const sql = (text: string) => query(url(), text);
// Each name of a record by the words of a query, so that a test breaks one that exists.
const nameOf = async (text: string) => {
  const [row] = await query<{ name: string }>(url(), text);
  if (!row) throw new Error(`nothing for: ${text}`);
  return row.name;
};

// What the demonstration data had under way is an hour old by then, but not at its own instant.
beforeAll(() => load({ candidates: 60, applications: 300 }));
const facts = () => gatherFacts(system, now);

const lists = [
  'unacknowledged',
  'untold',
  'stageDiffers',
  'filesMissing',
  'filesOrphaned',
  'filesDiffer',
  'mailsLate',
  'batchesStuck',
] as const satisfies readonly (keyof Facts)[];

test('nothing is wrong with the demonstration data', async () => {
  const found = await facts();
  for (const name of lists) expect([name, found[name].count]).toEqual([name, 0]);
  expect(found.audit).toBeNull();
});

/** Breaks something, and expects that it is counted and named, in a sentence that leads to it. */
async function expectFound(name: (typeof lists)[number] | 'mailsUndecided', example: string, words: RegExp) {
  const found = await facts();
  expect(found[name]).toEqual({ count: 1, examples: [example] });
  const said = recordFindings(found).map(({ problem }) => problem);
  expect(said.filter((problem) => words.test(problem) && problem.includes(example))).toHaveLength(1);
}

test('an application whose confirmation is gone', async () => {
  const reference = await nameOf(
    `SELECT a.reference AS name FROM "Application" a JOIN "Competition" c ON c.id = a."competitionId"
     WHERE c.status = 'open' AND a.stage = 'received' ORDER BY 1`,
  );
  await sql(
    `DELETE FROM "Notification" WHERE template = 'application-received'
     AND "applicationId" = (SELECT id FROM "Application" WHERE reference = '${reference}')`,
  );
  await expectFound('unacknowledged', reference, /without a mail that confirms/);
});

test('an applicant of a closed competition who was not told', async () => {
  const reference = await nameOf(
    `SELECT a.reference AS name FROM "Application" a JOIN "Competition" c ON c.id = a."competitionId"
     WHERE c.status = 'closed' AND a.stage = 'not_selected' ORDER BY 1`,
  );
  await sql(
    `DELETE FROM "Notification" WHERE template LIKE 'competition-closed%'
     AND "applicationId" = (SELECT id FROM "Application" WHERE reference = '${reference}')`,
  );
  await expectFound('untold', reference, /not notified/);
});

test('a stage that was set without a move', async () => {
  const reference = await nameOf(
    `SELECT reference AS name FROM "Application" WHERE stage = 'screening' ORDER BY 1`,
  );
  await sql(`UPDATE "Application" SET stage = 'shortlist' WHERE reference = '${reference}'`);
  await expectFound('stageDiffers', reference, /last move/);
});

const report = `(SELECT id FROM "ProblemReport" ORDER BY id LIMIT 1)`;
const bytes = provider === 'sqlite' ? `X'0102'` : `'\\x0102'`;
const screenshot = (key: string) =>
  sql(`INSERT INTO "ProblemScreenshot" (id, "reportId", "mediaType", size, sha256, "storageKey")
       VALUES ('${key}', ${report}, 'image/png', 2, 'x', '${key}')`);
const stored = (key: string, size: number, state = 'unscanned', sealedBy = 'NULL') =>
  sql(`INSERT INTO "StoredFile" (key, "mediaType", size, sha256, bytes, "sealedBy", "scanState", "createdAt")
       VALUES ('${key}', 'image/png', ${size}, 'x', ${bytes}, ${sealedBy}, '${state}', '2026-11-24T10:00:00.000+00:00')`);
const attached = (key: string) =>
  sql(`INSERT INTO "ProfileAttachment" (id, "profileId", kind, filename, "fileKey", position)
       VALUES ('${key}', (SELECT id FROM "CandidateProfile" ORDER BY id LIMIT 1), 'cv', 'cv.pdf', '${key}', 0)`);

test('files that are missing, that nothing names, and that were cut', async () => {
  await screenshot('gone');
  await stored('nobodys', 2);
  await screenshot('cut');
  await stored('cut', 3);
  await screenshot('whole');
  await stored('whole', 2);
  await stored('attached', 2);
  await attached('attached');
  // Nothing is left of what was infected.
  await stored('infected', 900, 'infected');
  await attached('infected');
  await expectFound('filesMissing', 'gone', /not in the store/);
  await expectFound('filesOrphaned', 'nobodys', /belong to no record/);
  await expectFound('filesDiffer', 'cut', /another size/);
  await sql(`UPDATE "StoredFile" SET size = 2 WHERE key = 'cut'`);
  // Sealed under the key `1`, two bytes take thirty more.
  await stored('sealed', 2, 'clean', `'1'`);
  await attached('sealed');
  await expectFound('filesDiffer', 'sealed', /another size/);
});

const mail = (id: string, status: string, at: string) =>
  sql(`INSERT INTO "Notification" (id, key, template, recipient, locale, payload, status, "availableAt", "createdAt")
       VALUES ('${id}', '${id}', 'welcome', 'a@b.example', 'en', '{}', '${status}', '${at}', '${at}')`);

test('mails that wait too long, and those about which nobody has decided', async () => {
  await sql(`UPDATE "Notification" SET status = 'sent' WHERE status IN ('failed', 'unknown')`);
  await mail('late', 'pending', '2026-11-24T08:59:00.000+00:00');
  await mail('soon', 'pending', '2026-11-24T09:30:00.000+00:00');
  await mail('failed', 'failed', '2026-11-24T09:30:00.000+00:00');
  await expectFound('mailsLate', 'late', /waiting for more than an hour/);
  await expectFound('mailsUndecided', 'failed', /nobody has decided/);
});

test('a batch whose worker died and that no other took over', async () => {
  const batch = (id: string, lease: string) =>
    sql(`INSERT INTO "NotificationBatch" (id, key, status, body, "nextAttemptAt", "leaseUntil", "createdAt")
         VALUES ('${id}', '${id}', 'sending', '[]', '2026-11-24T08:00:00.000+00:00', '${lease}', '2026-11-24T08:00:00.000+00:00')`);
  await batch('left', '2026-11-24T08:02:00.000+00:00');
  await batch('held', '2026-11-24T10:01:00.000+00:00');
  await expectFound('batchesStuck', 'left', /under way/);
});

test('an entry of the audit log that was changed', async () => {
  await sql(`UPDATE "AuditEntry" SET "resourceId" = 'other' WHERE sequence = 2`);
  const found = await facts();
  expect(found.audit).toEqual({ at: 2, kind: 'changed' });
  expect(recordFindings(found).at(-1)?.problem).toBe('Entry 2 of the audit log is not as it was written.');
});

test('a migration that is recorded as begun only', async () => {
  const known = migrationsOf(provider).migrationDirectories.map(({ path }) => path);
  expect(await migrationsApplied()).toEqual({ applied: known, unfinished: [] });
  const last = known.at(-1) ?? '';
  await sql(`UPDATE "_prisma_migrations" SET finished_at = NULL WHERE migration_name = '${last}'`);
  expect(await migrationsApplied()).toEqual({ applied: known.slice(0, -1), unfinished: [last] });
});
