import fc from 'fast-check';
import { mailing, mayMailAgain } from '@/lib/accounts/mailing-rules';
import { linkHours } from '@/lib/accounts/rules';

const start = Date.UTC(2026, 10, 30);
const minute = 60_000;
const at = (minutes: number) => new Date(start + minutes * minute);

/** When mails are sent to an account for which somebody asks at these minutes. */
function sentFor(asked: readonly number[]): number[] {
  const sent: number[] = [];
  for (const each of [...asked].sort((a, b) => a - b))
    if (mayMailAgain(sent.map(at).reverse().slice(0, mailing.aDay), at(each))) sent.push(each);
  return sent;
}
const most = (sent: readonly number[], minutes: number) =>
  Math.max(0, ...sent.map((from) => sent.filter((each) => each >= from && each < from + minutes).length));

test('five at once, then one in a quarter of an hour', () => {
  expect(sentFor([0, 0, 0, 0, 0, 0, 1, 14, 15, 16, 30, 45])).toEqual([0, 0, 0, 0, 0, 15, 30, 45]);
});

test('whoever asks every minute for two days causes nine an hour and 78 a day at most', () => {
  const sent = sentFor(Array.from({ length: 2 * 24 * 60 }, (_, each) => each));
  expect(most(sent, 60)).toBeLessThanOrEqual(9);
  expect(most(sent, 24 * 60)).toBeLessThanOrEqual(78);
  expect(sent.length).toBeGreaterThan(50);
});

test('however strangers ask, an owner has a link that is good for half an hour more, or gets one', () => {
  const minutes = fc.array(fc.nat(3000), { maxLength: 200 });
  fc.assert(
    fc.property(minutes, fc.nat(3000), (strangers, owner) => {
      const sent = sentFor([...strangers.filter((each) => each <= owner), owner]);
      const latest = sent.at(-1) ?? -Infinity;
      expect(owner - latest).toBeLessThan(mailing.lateMinutes);
      expect(latest + linkHours.reset_password * 60 - owner).toBeGreaterThan(30);
      expect(most(sent, 60)).toBeLessThanOrEqual(9);
    }),
  );
});
