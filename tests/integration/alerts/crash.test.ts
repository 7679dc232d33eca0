import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { unsubscribeToken } from '@/lib/alerts/tokens';
import { db, transaction } from '@/lib/db/client';
import type { AlertFrequency } from '@/lib/db/models';
import { bundledProcess, killProcesses, type TestProcess } from '../../support/process';
import { seeded } from '../../support/random';
import { criteria, minutes, vacancy } from './fixtures';

jest.setTimeout(600_000);

const followers = 3000;
const random = seeded(20_261_124);

let start: (argument: { now: Date }) => TestProcess;
beforeAll(async () => {
  start = await bundledProcess('tests/support/alerts-process.ts');
});
afterAll(killProcesses);

/** Alerts of as many candidates, a third of which match nothing that opens here. */
async function manyAlerts(count: number, frequency: AlertFrequency): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    candidateId: randomUUID(),
    index,
  }));
  await transaction(async (tx) => {
    await tx.candidateAccount.createMany({
      data: rows.map(({ candidateId: id }) => ({
        id,
        email: `${id}@example.org`,
        passwordHash: 'none',
        locale: 'en',
        emailVerifiedAt: minutes(-1000),
      })),
    });
    await tx.jobAlert.createMany({
      data: rows.map(({ id, candidateId, index }) => ({
        id,
        candidateId,
        name: `alert ${index}`,
        criteria:
          index % 3 === 0 ? criteria({ grade: ['D-2'] }) : criteria({ q: index % 3 === 1 ? 'hydro' : '' }),
        frequency,
        locale: 'en',
        unsubscribeHash: unsubscribeToken(id).hash,
        coveredUntil: minutes(-10),
      })),
    });
  });
}

const uncovered = (now: Date) =>
  db().jobAlert.count({ where: { coveredUntil: { lt: new Date(now.getTime() - 60_000) } } });

/** Two processes at once, both killed at some moment after the first alerts were done; says whether any were left. */
async function killedRound(now: Date): Promise<boolean> {
  const processes = [1, 2].map(() => start({ now }));
  await Promise.all(processes.map(({ ready }) => ready));
  const before = await uncovered(now);
  for (const each of processes) each.start();
  let over = false;
  void Promise.all(processes.map(({ exited }) => exited)).then(() => (over = true));
  while (!over && (await uncovered(now)) === before) await sleep(2);
  await sleep(random() * 30);
  await Promise.all(processes.map((each) => each.kill()));
  return (await uncovered(now)) > 0;
}

async function finish(now: Date): Promise<void> {
  const processes = [1, 2].map(() => start({ now }));
  await Promise.all(processes.map(({ ready }) => ready));
  for (const each of processes) each.start();
  expect(await Promise.all(processes.map(({ exited }) => exited))).toEqual([0, 0]);
}

async function toldByAlert(): Promise<Map<string, string[]>> {
  const rows = await db().notification.findMany({
    where: { template: 'job-alert' },
    select: { payload: true },
  });
  const told = new Map<string, string[]>();
  for (const { payload } of rows) {
    const { alertId, vacancies } = payload as { alertId: string; vacancies: { reference: string }[] };
    told.set(alertId, [...(told.get(alertId) ?? []), ...vacancies.map(({ reference }) => reference)]);
  }
  return told;
}

test('two processes at once, killed again and again, tell each follower of each vacancy once', async () => {
  await manyAlerts(followers, 'instant');
  const opened: string[] = [];
  let interrupted = 0;
  // What a wave leaves when its processes die is told together with the next one.
  for (const [wave, rounds] of [2, 1].entries()) {
    opened.push(
      await vacancy({ opensAt: minutes(wave * 10) }),
      await vacancy({ opensAt: minutes(wave * 10 + 1) }),
    );
    for (let round = 0; round < rounds; round += 1)
      if (await killedRound(minutes(wave * 10 + 5))) interrupted += 1;
  }
  await finish(minutes(16));
  const told = await toldByAlert();
  expect(told.size).toBe((followers / 3) * 2);
  const wrong = [...told].filter(
    ([, references]) => references.toSorted().join() !== opened.toSorted().join(),
  );
  expect(wrong).toEqual([]);
  expect(await db().jobAlert.count({ where: { coveredUntil: { lt: minutes(11) } } })).toBe(0);
  // It shows something only if processes died in the middle of it.
  expect(interrupted).toBeGreaterThan(1);
});
