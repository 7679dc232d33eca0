import fc from 'fast-check';
import { deviceDays, recognise, remember, type Holder } from '@/lib/auth/device-marks';

const secret = 'a secret of this site';
const now = new Date('2026-11-30T08:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 24 * 3_600_000);
const holder: Holder = { kind: 'candidate', id: 'a', passwordHash: '$argon2id$one' };

test('a browser is known to the account that it signed in to, and to nobody else', () => {
  const cookie = remember('', holder, secret, now);
  expect(recognise(cookie, holder, secret, now)).toMatch(/^[\w-]{16}$/);
  expect(recognise(cookie, { ...holder, id: 'b' }, secret, now)).toBeNull();
  expect(recognise(cookie, { ...holder, kind: 'staff' }, secret, now)).toBeNull();
  expect(recognise(cookie, holder, 'another secret', now)).toBeNull();
});

test('a new password forgets every browser', () => {
  const cookie = remember('', holder, secret, now);
  expect(recognise(cookie, { ...holder, passwordHash: '$argon2id$two' }, secret, now)).toBeNull();
});

test('it is known for a year after the last sign-in', () => {
  const cookie = remember('', holder, secret, now);
  expect(recognise(cookie, holder, secret, new Date(days(deviceDays).getTime() - 1))).not.toBeNull();
  expect(recognise(cookie, holder, secret, days(deviceDays))).toBeNull();
  const renewed = remember(cookie, holder, secret, days(100));
  expect(recognise(renewed, holder, secret, days(deviceDays + 99))).not.toBeNull();
  expect(renewed.split('~')).toHaveLength(1);
});

test('several people may share a browser; the longest unused are let go', () => {
  const people = Array.from({ length: 8 }, (_, index) => ({ ...holder, id: String(index) }));
  const cookie = people.reduce((before, person) => remember(before, person, secret, now), '');
  const known = people.filter((person) => recognise(cookie, person, secret, now) !== null);
  expect(known.map(({ id }) => id)).toEqual(['3', '4', '5', '6', '7']);
  expect(cookie.length).toBeLessThan(500);
  expect(cookie).toMatch(/^[\w.~-]+$/);
});

test('whatever a browser sends, it is not known by it', () => {
  const cookie = remember('', holder, secret, now);
  fc.assert(
    fc.property(fc.string(), fc.nat(cookie.length - 1), (text, at) => {
      expect(recognise(text, holder, secret, now)).toBeNull();
      const other = cookie[at] === 'A' ? 'B' : 'A';
      const changed = cookie.slice(0, at) + other + cookie.slice(at + 1);
      // The last character of base64url holds two bits that say nothing.
      if (at < cookie.length - 1) expect(recognise(changed, holder, secret, now)).toBeNull();
      expect(recognise(remember(text, holder, secret, now), holder, secret, now)).not.toBeNull();
    }),
  );
  expect(recognise(Array(2000).fill(cookie).join('~'), holder, secret, now)).toBeNull();
});
