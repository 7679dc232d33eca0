import { sendDueAlerts } from '@/lib/alerts/digests/commands';
import { system } from '@/lib/auth/viewer';
import { alert, follower, mails, minutes, reopen, vacancy, zurich } from './fixtures';

const send = (now: Date) => sendDueAlerts(system, now);

test('what closed before a digest and is extended after it is told to whoever was not told before', async () => {
  const instant = await follower();
  const daily = await follower();
  const weekly = await follower();
  const late = await follower();
  await alert(instant);
  await alert(daily, { frequency: 'daily' });
  await alert(weekly, { frequency: 'weekly' });
  const reference = await vacancy({ opensAt: minutes(5), closesAt: zurich('2026-11-25 00:00') });
  expect(await send(minutes(6))).toMatchObject({ mails: 1 });
  await alert(late, { frequency: 'daily' }, minutes(10));
  expect(await send(zurich('2026-11-25 07:01'))).toMatchObject({ mails: 0 });
  await reopen(reference, new Date('2027-03-01T00:00:00Z'), zurich('2026-11-25 09:00'));
  expect(await send(zurich('2026-11-25 09:01'))).toMatchObject({ mails: 0 });
  expect(await send(zurich('2026-11-26 07:01'))).toMatchObject({ mails: 2 });
  expect(await send(zurich('2026-11-30 07:01'))).toMatchObject({ mails: 1 });
  expect(await send(zurich('2026-12-07 07:01'))).toMatchObject({ mails: 0 });
  for (const viewer of [instant, daily, weekly, late])
    expect(await mails(viewer.id)).toMatchObject([{ references: [reference] }]);
});
