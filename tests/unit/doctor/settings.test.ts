import { migrationFindings } from '@/lib/doctor/rules';
import { isStrong, placeFindings, settingsFindings, type Settings } from '@/lib/doctor/settings-rules';

const strong = 'b7c1f0a95e2d48f3966d0b1ac4e7f2583d9e61ab70c5f4128e3b9d6a07c2f15e';
const good: Settings = {
  authSecret: strong,
  hasDataKey: true,
  scanner: 'answers',
  siteUrl: 'https://careers.example.org',
  hasMailProvider: true,
  mailboxPublic: false,
  trustedProxies: 1,
  secondFactor: 'required',
  nodeVersion: 'v24.4.0',
};

test('good settings are passed', () => {
  expect(settingsFindings(good)).toEqual([]);
});

test.each<[Partial<Settings>, RegExp]>([
  [{ authSecret: 'a'.repeat(64) }, /AUTH_SECRET/],
  [{ hasDataKey: false }, /DATA_KEYS/],
  [{ scanner: 'silent' }, /CLAMAV_SOCKET does not answer/],
  [{ scanner: 'none' }, /No virus scanner is set/],
  [{ siteUrl: 'http://careers.example.org' }, /no https/],
  [{ hasMailProvider: false }, /mail provider/],
  [{ mailboxPublic: true }, /MAILBOX_PUBLIC/],
  [{ trustedProxies: 0 }, /TRUSTED_PROXIES/],
  [{ secondFactor: 'optional' }, /password alone/],
  [{ nodeVersion: 'v20.19.0' }, /Node/],
  [{ nodeVersion: 'v23.1.0' }, /Node/],
])('%j is named, alone', (change, problem) => {
  const findings = settingsFindings({ ...good, ...change });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.problem).toMatch(problem);
});

test('on this machine only, a site needs neither https nor a provider; its secret and Node matter', () => {
  const local = {
    ...good,
    siteUrl: 'http://localhost:3000',
    hasDataKey: false,
    scanner: 'none',
    hasMailProvider: false,
    trustedProxies: 0,
    secondFactor: 'optional',
  } as const;
  expect(settingsFindings(local)).toEqual([]);
  expect(settingsFindings({ ...local, authSecret: 'abc'.repeat(20) })).toHaveLength(1);
});

test.each([
  [strong, true],
  ['Zq8-mK2_vT5xR1nB7wY4cL9pD3fH6jG0sA', true],
  [strong.slice(0, 31), false],
  ['0123456789abcdef'.repeat(4), false],
  ['only-for-tests-'.padEnd(64, 'x'), false],
  ['change-me-change-me-change-me-please-1', false],
])('the secret %s is strong: %s', (secret, isGood) => {
  expect(isStrong(secret)).toBe(isGood);
});

test('what others may read, and a disk that is nearly full, are named', () => {
  const disk = { freeMb: 500, leastMb: 200 };
  const kept = [
    { path: '.data', mode: 0o40700 },
    { path: '.data/candidature.db', mode: 0o100600 },
  ];
  expect(placeFindings(kept, disk)).toEqual([]);
  const open = [...kept, { path: '.data/server.log', mode: 0o100640 }];
  expect(placeFindings(open, disk).map(({ problem }) => problem)).toEqual([
    'Other users of this machine may read personal data: .data/server.log.',
  ]);
  expect(placeFindings(kept, { freeMb: 199.9, leastMb: 200 })[0]?.problem).toMatch(/199 MB left/);
});

test('migrations that are missing, foreign or half done are named', () => {
  const none = { known: ['1', '2'], applied: ['1', '2'], unfinished: [] };
  expect(migrationFindings(none)).toEqual([]);
  expect(migrationFindings({ ...none, applied: ['1'] })[0]?.problem).toMatch(/lacks the migrations 2\./);
  expect(migrationFindings({ ...none, applied: ['1', '2', '3'] })[0]?.problem).toMatch(
    /another release: 3\./,
  );
  expect(migrationFindings({ ...none, unfinished: ['2'] })[0]?.problem).toMatch(/not finished: 2\./);
});
