import { confirmationOf, confirmedMinutes, confirms } from '@/lib/auth/confirmation';

process.env.AUTH_SECRET = 'only-for-tests-'.padEnd(64, 'x');
const now = new Date('2026-11-30T08:00:00Z');
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const session = '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b';

test('a password given again counts for ten minutes, in the session it was given in', () => {
  const shown = confirmationOf(session, now);
  expect(confirms(shown, session, now)).toBe(true);
  expect(confirms(shown, session, later(confirmedMinutes * 60_000 - 1))).toBe(true);
  expect(confirms(shown, session, later(confirmedMinutes * 60_000))).toBe(false);
  expect(confirms(shown, session.replace('0', '1'), now)).toBe(false);
});

test.each(['', 'x', '1.2', confirmationOf(session, later(3_600_000))])(
  'nothing else does: %.20s',
  (shown) => {
    expect(confirms(shown, session, now)).toBe(false);
  },
);
