import { randomUUID } from 'node:crypto';
import { confirmationOf } from '@/lib/auth/confirmation';
import { limits } from '@/lib/auth/limits';
import { visitor } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import { copyResponse } from '@/lib/my-data/download';
import { dataCopy, deletionPreview, dataInventory } from '@/lib/my-data/queries';
import { dataSheet } from '@/lib/my-data/sheet/sheet';
import { declareNothing, keepDraft } from '@/lib/profiles/commands';
import { formToAdd } from '../../unit/profiles/inputs';
import { now } from '../../builders';
import { reported } from '../problems/fixtures';
import { application, holder } from './fixtures';

const write = (copy: object) => JSON.stringify(copy);
const confirmed = ({ sessionId }: { sessionId: string }) => confirmationOf(sessionId, new Date());

/** Everything that can be held of a candidate. */
async function full(options: { verified?: boolean } = {}) {
  const viewer = await holder(options);
  const { id: candidateId, email: recipient } = viewer;
  await declareNothing(viewer, 'employment', now);
  await keepDraft(viewer, formToAdd('education'), { title: 'Typed and not saved' });
  const live = await application(viewer, 'interview', 'open');
  const decided = await application(viewer, 'not_selected', 'closed');
  const criteria = {
    q: 'water',
    contract: ['fixed_term'],
    category: [],
    grade: [],
    station: [],
    language: [],
  };
  const times = { availableAt: now, createdAt: now };
  await reported({ email: recipient, description: 'The map is upside down' });
  await transaction(async (tx) => {
    await tx.consent.create({ data: { candidateId, purpose: 'privacy-notice', version: '1', givenAt: now } });
    const alert = { name: 'Wells', criteria, frequency: 'weekly', locale: 'fr', coveredUntil: now } as const;
    await tx.jobAlert.create({ data: { candidateId, unsubscribeHash: randomUUID(), ...alert } });
    const payload = { url: 'https://x.example/reset?token=opens-the-account', expiresAt: 'soon' };
    const mail = { template: 'reset-password', recipient, locale: 'fr', payload } as const;
    await tx.notification.create({ data: { key: randomUUID(), candidateId, ...mail, ...times } });
  });
  return { viewer, live, decided };
}

test.each([true, false])(
  'the page counts what the copy holds, with the address verified: %s',
  async (verified) => {
    const { viewer } = await full({ verified });
    await full();
    const copy = await dataCopy(viewer, 'en', now);
    const { applications, alerts, drafts, mails, reports, sessions } = copy;
    const lists = { applications, alerts, drafts, mails, reports, sessions };
    expect(await dataInventory(viewer)).toEqual({
      email: viewer.email,
      createdAt: copy.account.createdAt,
      consent: '1',
      entries: copy.profile?.sections.reduce((sum, { entries }) => sum + entries.length, 0),
      ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])),
    });
    expect([alerts.length, drafts.length, applications.length, reports.length]).toEqual([
      1,
      1,
      2,
      verified ? 1 : 0,
    ]);
  },
);

test('the copy holds everything of the candidate, and of nobody else', async () => {
  const { viewer, live, decided } = await full();
  const stranger = await full();
  const copy = await dataCopy(viewer, 'en', now);
  expect(copy.account).toMatchObject({ email: viewer.email, language: 'fr', kind: 'external' });
  expect(copy.consents).toEqual([
    { purpose: 'privacy-notice', version: '1', givenAt: now.toISOString(), withdrawnAt: null },
  ]);
  const section = (name: string) => copy.profile?.sections.find((each) => each.name === name);
  expect(section('personal')?.entries[0]?.data).toMatchObject({ familyName: 'Diallo' });
  expect(section('employment')).toMatchObject({ nothingToDeclare: true, entries: [] });
  expect(copy.drafts).toMatchObject([
    { form: 'profile:education', values: { title: 'Typed and not saved' } },
  ]);
  expect(copy.alerts).toMatchObject([{ name: 'Wells', criteria: { q: 'water' }, active: true }]);
  expect(copy.applications.map(({ id }) => id).sort()).toEqual([live.id, decided.id].sort());
  const shown = copy.applications.find(({ id }) => id === live.id);
  expect(shown).toMatchObject({
    status: 'interview',
    source: 'press',
    snapshot: { personal: { givenName: 'Amina' } },
    answers: [{ values: [{ value: 'Because of rivers' }] }],
    derived: { nationalities: ['SN'], experienceMonths: 0 },
  });
  expect(shown?.history.map(({ status }) => status)).toEqual(['received', 'interview']);
  expect(copy.mails.map(({ template }) => template).sort()).toEqual(['problem-received', 'reset-password']);
  expect(copy.reports).toMatchObject([{ description: 'The map is upside down', status: 'open' }]);
  expect(copy.sessions.map(({ current }) => current).sort()).toEqual([false, true]);
  const text = JSON.stringify(copy);
  const { passwordHash } = await db().candidateAccount.findUniqueOrThrow({ where: { id: viewer.id } });
  for (const never of [
    passwordHash,
    'opens-the-account',
    'for staff only',
    stranger.viewer.email,
    stranger.live.id,
  ])
    expect(text).not.toContain(never);
});

test('what is known by an address alone is for whoever has shown it to be theirs', async () => {
  const { viewer } = await full({ verified: false });
  const copy = await dataCopy(viewer, 'en', now);
  expect(copy.reports).toEqual([]);
  expect(copy.mails.map(({ template }) => template)).toEqual(['reset-password']);
});

test('an account with nothing but an address can be copied too', async () => {
  const viewer = await holder();
  await transaction((tx) => tx.candidateProfile.delete({ where: { accountId: viewer.id } }));
  const copy = await dataCopy(viewer, 'fr', now);
  expect(copy).toMatchObject({
    profile: null,
    drafts: [],
    alerts: [],
    applications: [],
    mails: [],
    reports: [],
  });
  const parts = dataSheet(copy, 'fr').leaves.flat();
  expect(parts.filter(({ blocks }) => blocks.length > 0)).toHaveLength(2);
});

test.each(['en', 'fr'] as const)('on paper it says all of it in words (%s)', async (locale) => {
  const { viewer } = await full();
  const copy = await dataCopy(viewer, locale, now);
  const { leaves } = dataSheet(copy, locale);
  const parts = leaves.flat();
  // Both applications have a leaf.
  expect([leaves.length, parts.length]).toEqual([4, 9]);
  for (const { title, blocks } of parts) expect([title, blocks.length > 0]).toEqual([title, true]);
  const rows = parts.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  const words = rows.flat().join('\n');
  for (const said of [
    viewer.email,
    'Diallo',
    'Dakar',
    'UCAD',
    'Typed and not saved',
    'Because of rivers',
    'Why?',
  ])
    expect(words).toContain(said);
  expect(words).toContain(locale === 'en' ? 'Family name' : 'Nom de famille');
  expect(words).not.toMatch(/undefined|null|\[object|(myData|profile|terms|applications)\.\w+\.\w+/);
});

test('a download is a file to keep, told to no cache, and in the audit log', async () => {
  const { viewer } = await full();
  const entries = () =>
    db().auditEntry.findMany({ where: { action: 'account.export', resourceId: viewer.id } });
  const response = await copyResponse(viewer, confirmed(viewer), 'json', 'en', write);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'private, no-store',
    'content-disposition': expect.stringMatching(/^attachment; filename="my-data-\d{4}-\d\d-\d\d\.json"$/),
    'x-content-type-options': 'nosniff',
  });
  expect(JSON.parse(await response.text())).toMatchObject({ account: { email: viewer.email } });
  expect(await entries()).toMatchObject([{ actorId: viewer.id, detail: { format: 'json' } }]);
});

test('a visitor is led to the sign-in and back, and whoever takes too many to the page that says so', async () => {
  const away = await copyResponse(visitor, '', 'pdf', 'fr', write);
  expect([away.status, away.headers.get('location')]).toEqual([303, '/fr/sign-in?next=%2Ffr%2Fmy-data']);
  const { viewer } = await full();
  const { points } = limits.copyByAccount;
  const locations: (string | null)[] = [];
  for (let taken = 0; taken <= points; taken += 1)
    locations.push(
      (await copyResponse(viewer, confirmed(viewer), 'json', 'fr', write)).headers.get('location'),
    );
  expect(locations.slice(0, points).every((location) => location === null)).toBe(true);
  expect(locations[points]).toBe('/fr/my-data?tooMany=1');
});

test('what deleting would do is told as it is done', async () => {
  const { viewer, live, decided } = await full();
  const withdrawn = await application(viewer, 'withdrawn', 'open');
  const preview = await deletionPreview(viewer, 'fr');
  expect(preview.withdrawn).toMatchObject([{ id: live.id, title: 'Hydrologue' }]);
  expect(preview.kept.map(({ id }) => id).sort()).toEqual([decided.id, withdrawn.id].sort());
});
