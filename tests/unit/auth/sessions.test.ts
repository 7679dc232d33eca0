import { decode, encode } from 'next-auth/jwt';

async function at(siteUrl: string) {
  process.env.SITE_URL = siteUrl;
  process.env.AUTH_SECRET = 'only-for-tests-'.padEnd(64, 'x');
  jest.resetModules();
  return { ...(await import('@/lib/auth/sessions')), ...(await import('@/lib/auth/session-kinds')) };
}

test('over TLS the cookies are bound to this host, and never leave TLS', async () => {
  const { cookieOptions, sessionKinds } = await at('https://careers.example');
  expect(sessionKinds.candidate.cookie()).toBe('__Host-candidature-candidate');
  expect(sessionKinds.staff.cookie()).toBe('__Host-candidature-staff');
  expect(cookieOptions(60)).toEqual({ httpOnly: true, sameSite: 'lax', secure: true, path: '/', maxAge: 60 });
});

test('without TLS, as on a developer’s machine, they still are out of reach of scripts', async () => {
  const { cookieOptions, sessionKinds } = await at('http://localhost:3000');
  expect(sessionKinds.candidate.cookie()).toBe('candidature-candidate');
  expect(cookieOptions(60)).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: false });
});

test('the cookie of one kind of session cannot be read as that of the other (R9)', async () => {
  const { secretOf } = await at('https://careers.example');
  const token = await encode({ token: { sub: 'a', sessionId: 's' }, secret: secretOf('candidate') });
  expect(await decode({ token, secret: secretOf('candidate') })).toMatchObject({ sub: 'a', sessionId: 's' });
  await expect(decode({ token, secret: secretOf('staff') })).rejects.toThrow();
});

test('a session ends at its end, or when it has lain idle, whichever comes first (R9)', async () => {
  const { isAlive } = await at('https://careers.example');
  const hours = (count: number) => new Date(Date.UTC(2026, 10, 24, 0) + count * 3_600_000);
  const staff = { lastSeenAt: hours(0), expiresAt: hours(12) };
  expect(isAlive('staff', staff, new Date(hours(1).getTime() - 1))).toBe(true);
  expect(isAlive('staff', staff, hours(1))).toBe(false);
  expect(isAlive('staff', { ...staff, lastSeenAt: hours(11.9) }, hours(12))).toBe(false);
  const candidate = { lastSeenAt: hours(0), expiresAt: hours(30 * 24) };
  expect(isAlive('candidate', candidate, new Date(hours(7 * 24).getTime() - 1))).toBe(true);
  expect(isAlive('candidate', candidate, hours(7 * 24))).toBe(false);
});
