import type { StaffViewer } from '@/lib/auth/viewer';
import { closingPreview } from '@/lib/competitions/closing/queries';
import { db } from '@/lib/db/client';
import { renderMail } from '@/emails/render';
import { defaultSettings, type Settings } from '@/lib/outbox/settings';
import type { NotificationTemplate } from '@/lib/outbox/schema';
import { addDuration } from '@/lib/time/rules';
import { bundledProcess, killProcesses } from '../../support/process';
import { seeded } from '../../support/random';
import { atLength } from '../../support/soak';
import {
  startResendDouble,
  type Accepted,
  type Mishap,
  type ResendDouble,
} from '../../support/resend-double';
import { applicants, competition, staffMember } from '../../builders';

const applicantCount = 1000;
const kills = atLength(8, 20);
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
const random = seeded(seed);

const settings: Settings = {
  ...defaultSettings,
  // So little, so slowly, that however fast the machine something is left after the last kill.
  batchSize: atLength(15, 10),
  requestsPerSecond: 20,
  leaseMs: 600,
  timeoutMs: 400,
  firstDelayMs: 10,
  mostDelayMs: 200,
  mostPauseMs: 20,
  pollMs: 20,
};

const mishaps: Mishap[] = [
  'rate-limit',
  'error-before',
  'error-after',
  'hang-before',
  'hang-after',
  'reset-after',
];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const below = (most: number) => Math.floor(random() * most);

let double: ResendDouble;
beforeAll(async () => {
  double = await startResendDouble({
    mishap: () => (random() < 0.4 ? mishaps[below(mishaps.length)]! : null),
    hangMs: 600,
    retryAfterSeconds: 0.05,
  });
  process.env.RESEND_API_KEY = double.apiKey;
  process.env.RESEND_BASE_URL = double.url;
});
afterAll(async () => {
  killProcesses();
  await double.stop();
});

async function openCompetition(now: Date): Promise<string> {
  const competitionId = await competition({ closes: addDuration(now, { hours: -1 }) });
  const stageOf = (index: number) =>
    index % 50 === 0 ? 'selected' : index % 20 === 0 ? 'reserve_list' : 'screening';
  await applicants(
    competitionId,
    Array.from({ length: applicantCount }, (_, index) => ({
      locale: index % 3 ? ('en' as const) : ('fr' as const),
      stage: stageOf(index),
      name: `Applicant number ${index}.`,
    })),
  );
  await applicants(competitionId, [{ stage: 'withdrawn' }, { stage: 'withdrawn' }]);
  return competitionId;
}

/** Has the competition closed by processes that are killed while they write, until one gets through; how many were killed. */
async function closeUnderFire(viewer: StaffViewer, competitionId: string, now: Date): Promise<number> {
  const { hash: previewHash } = await closingPreview(viewer, competitionId, 1, 'en');
  const closer = await bundledProcess('tests/support/close-process.ts');
  const spawn = () => closer({ viewer, competitionId, previewHash, now: now.toISOString() });
  let next = spawn();
  for (let killed = 0; ; killed += 1) {
    const process = next;
    next = spawn();
    await process.ready;
    process.start();
    // Each is given longer than the one before, so that the kills are spread over the whole transaction.
    const finished = process.exited.then(() => true);
    const through = await Promise.race([finished, pause((20 + below(60)) * 2.2 ** killed)]);
    await process.kill();
    if (through) expect(process.errors()).toMatch(/(^|\n)closed$/);
    const { status } = await db().competition.findUniqueOrThrow({ where: { id: competitionId } });
    const told = await db().notification.count({ where: { competitionId } });
    expect([status, told]).toEqual(status === 'closed' ? ['closed', applicantCount] : ['open', 0]);
    if (status !== 'closed') continue;
    await next.kill();
    return through ? killed : killed + 1;
  }
}

const unfinished = (competitionId: string) =>
  db().notification.count({ where: { competitionId, status: { in: ['pending', 'sending'] } } });

/** A random moment of a process that has just begun: before its first call, or during or between its first few. */
async function randomMoment(): Promise<void> {
  const until = double.state.requests.length + (random() < 0.3 ? 0 : 1 + below(3));
  for (let waited = 0; double.state.requests.length < until && waited < 10_000; waited += 5) await pause(5);
  await pause(below(200));
}

/** Delivers with processes that are killed at random moments, one always loaded and waiting to take over. */
async function deliverUnderFire(competitionId: string, times: number): Promise<void> {
  const worker = await bundledProcess('tests/support/outbox-worker.ts');
  let next = worker(settings);
  for (let killed = 0; killed < times; killed += 1) {
    const process = next;
    next = worker(settings);
    await process.ready;
    process.start();
    await randomMoment();
    await process.kill();
  }
  expect(await unfinished(competitionId)).toBeGreaterThan(0);
  await next.ready;
  next.start();
  while ((await unfinished(competitionId)) > 0) await pause(50);
  expect(await next.end()).toBe(0);
}

const tagOf = ({ mail }: Accepted, name: string) => mail.tags?.find((tag) => tag.name === name)?.value;

/** The subject that a template has in a language. */
async function subjectOf(template: string, locale: 'en' | 'fr', payload: unknown): Promise<string> {
  return renderMail({ template: template as NotificationTemplate, locale, payload }).subject;
}

test(`1,000 applicants are each told exactly once, in their language, whatever is killed (seed ${seed})`, async () => {
  const now = new Date();
  const recruiter = await staffMember('recruiter');
  const competitionId = await openCompetition(now);
  const killedClosing = await closeUnderFire(recruiter, competitionId, now);
  await deliverUnderFire(competitionId, Math.max(kills - killedClosing, 4));

  const include = { candidate: true, application: true } as const;
  const rows = await db().notification.findMany({ where: { competitionId }, include });
  const { accepted, requests } = double.state;
  expect(accepted.map((each) => tagOf(each, 'notification')).sort()).toEqual(rows.map(({ id }) => id).sort());
  const mails = new Map(accepted.map((each) => [tagOf(each, 'notification'), each]));
  const templateOf: Record<string, string> = { selected: 'selected', reserve_list: 'reserve-list' };
  const subjects = new Map<string, string>();
  for (const { id, status, locale, template, payload, candidate, application } of rows) {
    const outcome = templateOf[application?.stage ?? ''] ?? 'not-selected';
    expect([status, locale, template]).toEqual([
      'sent',
      application?.locale,
      `competition-closed-${outcome}`,
    ]);
    const kind = `${template} ${locale}`;
    if (!subjects.has(kind)) subjects.set(kind, await subjectOf(template, locale, payload));
    const mail = mails.get(id)?.mail;
    expect([mail?.to, mail?.subject]).toEqual([candidate?.email, subjects.get(kind)]);
    expect(mail?.html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
    expect(mail?.text).toContain(application?.applicantName);
  }
  expect(rows).toHaveLength(applicantCount);
  // Without these the test would have shown nothing: closings were killed, and calls repeated under their key.
  expect(killedClosing).toBeGreaterThan(0);
  expect(subjects.size).toBe(6);
  const keys = requests.map(({ key }) => key);
  expect(new Set(keys).size).toBeLessThan(keys.length);
}, 300_000);
