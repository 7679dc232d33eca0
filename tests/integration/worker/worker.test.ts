import { db, transaction } from '@/lib/db/client';
import { system } from '@/lib/auth/viewer';
import { indexState } from '@/lib/db/search';
import { cleanUp } from '@/lib/worker/housekeeping';
import { startLoop } from '@/lib/worker/loop';
import { bundledProcess, killProcesses } from '../../support/process';
import { startResendDouble, type ResendDouble } from '../../support/resend-double';
import { alert, follower, vacancy } from '../alerts/fixtures';
import { staffMember } from '../../builders';
import { counts, emptyOutbox, now, queue, recipientsOf } from '../outbox/fixtures';

jest.setTimeout(120_000);

let double: ResendDouble;
beforeAll(async () => {
  double = await startResendDouble({ hangMs: 1500 });
  process.env.RESEND_API_KEY = double.apiKey;
  process.env.RESEND_BASE_URL = double.url;
});
afterAll(async () => {
  killProcesses();
  await double.stop();
});
beforeEach(emptyOutbox);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
async function until(holds: () => boolean | Promise<boolean>) {
  while (!(await holds())) await pause(50);
}

test('npm run worker delivers, and at SIGTERM finishes the call under way before it ends', async () => {
  const recipients = await queue(3);
  const worker = (await bundledProcess('lib/worker/process.ts'))();
  await until(async () => (await counts()).sent === 3);
  const more = await queue(3);
  let asked = false;
  double.state.mishap = () => {
    asked = true;
    // The answer comes late: the process is asked to end while it waits for it.
    return 'hang-after';
  };
  await until(() => asked);
  expect(await worker.end()).toBe(0);
  expect(await counts()).toEqual({ sent: 6 });
  expect(recipientsOf(double).sort()).toEqual([...recipients, ...more].sort());
});

test('npm run worker tidies up, indexes what is new, tells what alerts are due, and ends by itself when asked', async () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const { id: accountId } = await staffMember('recruiter');
  const session = { accountId, createdAt: ago(120), lastSeenAt: ago(120) };
  const [gone, kept] = await transaction((tx) =>
    Promise.all(
      [1, -60].map((minutes) => tx.staffSession.create({ data: { ...session, expiresAt: ago(minutes) } })),
    ),
  );
  const sessions = async () =>
    (await db().staffSession.findMany({ where: { accountId } })).map(({ id }) => id);
  expect((await sessions()).sort()).toEqual([gone!.id, kept!.id].sort());
  const worker = (await bundledProcess('lib/worker/process.ts'))();
  await until(async () => (await sessions()).join() === kept!.id);

  // Only now, so that a loop that went round once would not find it.
  await vacancy({ opensAt: ago(5), closesAt: ago(-60) });
  await until(async () => !(await indexState()).behind);
  const reader = await follower();
  await alert(reader, {}, ago(10));
  const reference = await vacancy({ opensAt: ago(5), closesAt: ago(-60) });
  await until(() => recipientsOf(double).includes(reader.email));
  const [mail] = double.state.accepted.filter(({ mail: { to } }) => to === reader.email);
  expect(mail?.mail.html).toContain(reference);
  expect(await worker.end()).toBe(0);
  expect(worker.errors()).toBe('');
  expect(await counts()).toEqual({ sent: 1 });
});

test('a loop that is stopped finishes what is under way, and begins nothing more', async () => {
  let calls = 0;
  let ended = false;
  const loop = startLoop('test', async () => {
    calls += 1;
    await pause(100);
    ended = true;
    return 10;
  });
  await pause(20);
  await loop.stop();
  expect([calls, ended]).toEqual([1, true]);
});

test('what has run out is removed, and nothing else', async () => {
  const { id: accountId } = await staffMember('recruiter');
  const times = { createdAt: now, lastSeenAt: now };
  const at = (days: number) => new Date(now.getTime() + days * 86_400_000);
  await transaction(async (tx) => {
    for (const days of [-1, 1])
      await tx.staffSession.create({ data: { accountId, ...times, expiresAt: at(days) } });
    for (const days of [-31, -29])
      await tx.accountToken.create({
        data: { purpose: 'reset_password', tokenHash: `h${days}`, staffId: accountId, expiresAt: at(days) },
      });
    for (const days of [-1, 1])
      await tx.rateLimit.create({ data: { key: `k${days}`, points: 1, resetsAt: at(days) } });
  });
  await cleanUp(system, now);
  const left = await db().staffSession.findMany({ where: { accountId } });
  expect(left.map(({ expiresAt }) => expiresAt)).toEqual([at(1)]);
  expect((await db().accountToken.findMany()).map(({ tokenHash }) => tokenHash)).toEqual(['h-29']);
  expect((await db().rateLimit.findMany()).map(({ key }) => key)).toEqual(['k1']);
});
