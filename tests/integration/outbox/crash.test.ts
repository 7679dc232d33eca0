import type { StaffViewer } from '@/lib/auth/viewer';
import { closingPreview } from '@/lib/competitions/closing/queries';
import { db } from '@/lib/db/client';
import { renderMail } from '@/emails/render';
import { ordinarySettings, type Settings } from '@/lib/outbox/settings';
import type { NotificationTemplate } from '@/lib/outbox/schema';
import { after } from '@/lib/time/rules';
import { killMortals, spawnMortal } from '../../support/mortal';
import { seeded } from '../../support/random';
import {
  startResendDouble,
  type Accepted,
  type Mishap,
  type ResendDouble,
} from '../../support/resend-double';
import { applicants, competition, staffMember } from '../competitions/fixtures';

const applicantCount = 1000;
const kills = 20;
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
const random = seeded(seed);

const settings: Settings = {
  ...ordinarySettings,
  batchSize: 20,
  leaseMs: 400,
  timeoutMs: 150,
  firstDelayMs: 10,
  mostDelayMs: 200,
  mostPauseMs: 50,
  pollMs: 20,
  requestsPerSecond: 1000,
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
    hangMs: 250,
    retryAfterSeconds: 0.05,
  });
  process.env.RESEND_API_KEY = double.apiKey;
  process.env.RESEND_BASE_URL = double.url;
});
afterAll(async () => {
  killMortals();
  await double.stop();
});

async function openCompetition(now: Date): Promise<string> {
  const competitionId = await competition({ closes: after(now, { hours: -1 }) });
  await applicants(
    competitionId,
    Array.from({ length: applicantCount }, (_, index) => ({
      locale: index % 3 ? ('en' as const) : ('fr' as const),
      stage: index % 50 === 0 ? ('selected' as const) : index % 20 === 0 ? 'reserve_list' : 'screening',
      name: `Applicant ${index}`,
    })),
  );
  await applicants(competitionId, [{ stage: 'withdrawn' }, { stage: 'withdrawn' }]);
  return competitionId;
}

/** Has the competition closed by processes that are killed while they write, until one gets through; how many were killed. */
async function closeUnderFire(viewer: StaffViewer, competitionId: string, now: Date): Promise<number> {
  const { hash: previewHash } = await closingPreview(viewer, competitionId, 1, 'en');
  const input = { viewer, competitionId, previewHash, now: now.toISOString() };
  let next = spawnMortal('tests/support/close-process.ts', input);
  for (let killed = 0; ; killed += 1) {
    const closer = next;
    next = spawnMortal('tests/support/close-process.ts', input);
    await closer.ready;
    closer.start();
    // Each is given longer than the one before, so that the kills are spread over the whole transaction.
    const done = closer.exited.then(() => true);
    const finished = await Promise.race([done, pause((50 + below(50)) * 1.8 ** killed)]);
    await closer.kill();
    if (finished) expect(closer.errors()).toBe('closed');
    const { status } = await db().competition.findUniqueOrThrow({ where: { id: competitionId } });
    const told = await db().notification.count({ where: { competitionId } });
    expect([status, told]).toEqual(status === 'closed' ? ['closed', applicantCount] : ['open', 0]);
    if (status !== 'closed') continue;
    await next.kill();
    return killed;
  }
}

const unfinished = (competitionId: string) =>
  db().notification.count({ where: { competitionId, status: { in: ['pending', 'sending'] } } });

/** Delivers with processes that are killed at random moments, one always loaded and waiting to take over. */
async function deliverUnderFire(competitionId: string, kills: number): Promise<void> {
  let next = spawnMortal('tests/support/outbox-worker.ts', settings);
  for (let killed = 0; killed < kills; killed += 1) {
    const worker = next;
    next = spawnMortal('tests/support/outbox-worker.ts', settings);
    await worker.ready;
    worker.start();
    await pause(random() < 0.2 ? below(30) : 50 + below(350));
    await worker.kill();
  }
  expect(await unfinished(competitionId)).toBeGreaterThan(0);
  await next.ready;
  next.start();
  while ((await unfinished(competitionId)) > 0) await pause(50);
  expect(await next.end()).toBe(0);
}

/** What each applicant must have been told: the mail itself, as the template writes it in their language. */
async function expectedMails(competitionId: string) {
  const rows = await db().notification.findMany({ where: { competitionId }, include: { candidate: true } });
  return Promise.all(
    rows.map(async ({ id, template, locale, payload, candidate }) => {
      const mail = await renderMail({ template: template as NotificationTemplate, locale, payload });
      return { id, to: candidate?.email, subject: mail.subject, text: mail.text };
    }),
  );
}

const told = ({ mail }: Accepted) => ({
  id: mail.tags?.find(({ name }) => name === 'notification')?.value ?? '',
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
});
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

test(`1,000 applicants are each told exactly once, in their language, whatever is killed (seed ${seed})`, async () => {
  const now = new Date();
  const recruiter = await staffMember('recruiter');
  const competitionId = await openCompetition(now);
  const killedClosing = await closeUnderFire(recruiter, competitionId, now);
  await deliverUnderFire(competitionId, kills - killedClosing);

  expect(double.state.accepted.map(told).sort(byId)).toEqual((await expectedMails(competitionId)).sort(byId));
  const rows = await db().notification.findMany({
    where: { competitionId },
    include: { application: { select: { locale: true, stage: true } } },
  });
  const templateOf: Record<string, string> = { selected: 'selected', reserve_list: 'reserve-list' };
  for (const { status, locale, template, application } of rows)
    expect([status, locale, template]).toEqual([
      'sent',
      application?.locale,
      `competition-closed-${templateOf[application?.stage ?? ''] ?? 'not-selected'}`,
    ]);
  const keys = new Set(double.state.accepted.map(({ key }) => key));
  const repeated = double.state.requests.filter(
    ({ key }, index, all) => all.findIndex((each) => each.key === key) < index,
  );
  // Without these the test would have shown nothing.
  expect(killedClosing).toBeGreaterThan(0);
  expect(keys.size).toBeGreaterThanOrEqual(applicantCount / settings.batchSize);
  expect(repeated.length).toBeGreaterThan(0);
}, 180_000);
