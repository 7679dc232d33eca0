import { stillNeeded } from '@/lib/auth/second-factor';

const at = new Date('2026-11-24T10:00:00Z');

test.each(['required', 'optional'] as const)(
  'a session of an account with a second factor is let in once it was given (%s)',
  (setting) => {
    expect(stillNeeded({ totpEnabledAt: at }, { secondFactorAt: null }, setting)).toBe('code');
    expect(stillNeeded({ totpEnabledAt: at }, { secondFactorAt: at }, setting)).toBeNull();
  },
);

test('an account without one is let in where it is optional, whatever its session went through', () => {
  for (const secondFactorAt of [null, at]) {
    expect(stillNeeded({ totpEnabledAt: null }, { secondFactorAt }, 'optional')).toBeNull();
    expect(stillNeeded({ totpEnabledAt: null }, { secondFactorAt }, 'required')).toBe('setUp');
  }
});

async function settingWith(env: Record<string, string>) {
  const before = { ...process.env };
  Object.assign(process.env, { AUTH_SECRET: 'x'.repeat(32), SITE_URL: '', STAFF_SECOND_FACTOR: '' }, env);
  jest.resetModules();
  const { config } = await import('@/lib/config');
  try {
    return config().STAFF_SECOND_FACTOR;
  } finally {
    process.env = before;
  }
}

test('it is required where the site has TLS, optional on one’s own machine, and either where it is said', async () => {
  const tls = { SITE_URL: 'https://careers.example' };
  expect(await settingWith({})).toBe('optional');
  expect(await settingWith(tls)).toBe('required');
  expect(await settingWith({ ...tls, STAFF_SECOND_FACTOR: 'optional' })).toBe('optional');
  expect(await settingWith({ STAFF_SECOND_FACTOR: 'required' })).toBe('required');
  await expect(settingWith({ STAFF_SECOND_FACTOR: 'maybe' })).rejects.toThrow(/STAFF_SECOND_FACTOR/);
});
