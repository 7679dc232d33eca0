import { hashPassword, verifyPassword } from '@/lib/auth/passwords';
import { Busy } from '@/lib/http/concurrency';

jest.setTimeout(60_000);

const password = 'springs-and-wells-42';

test('a password is kept as argon2id, salted, and fits only itself', async () => {
  const [hash, again] = await Promise.all([hashPassword(password), hashPassword(password)]);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(again).not.toBe(hash);
  expect(await verifyPassword(hash, password)).toBe(true);
  expect(await verifyPassword(hash, `${password} `)).toBe(false);
  expect(await verifyPassword(hash, '')).toBe(false);
});

test('where there is no account no password fits, not even that of the decoy', async () => {
  expect(await verifyPassword(undefined, password)).toBe(false);
  expect(await verifyPassword(undefined, 'no account has this password')).toBe(false);
});

test('a password of any characters, 128 of them, is hashed whole', async () => {
  const long = `${'ab\u0000é🙂'.repeat(21)}xy`;
  const hash = await hashPassword(long);
  expect(await verifyPassword(hash, long)).toBe(true);
  expect(await verifyPassword(hash, long.slice(0, -1))).toBe(false);
});

test('a flood is turned away beyond a short queue, and leaves nothing behind', async () => {
  const hash = await hashPassword(password);
  const flood = await Promise.allSettled(Array.from({ length: 400 }, () => verifyPassword(hash, password)));
  const refused = flood.filter((result) => result.status === 'rejected');
  expect(refused.length).toBeGreaterThanOrEqual(400 - 200 - 3);
  expect(refused.every(({ reason }) => reason instanceof Busy)).toBe(true);
  const answered = flood.filter((result) => result.status === 'fulfilled');
  expect(answered.length).toBeGreaterThanOrEqual(200);
  expect(answered.every(({ value }) => value)).toBe(true);
  expect(await verifyPassword(hash, password)).toBe(true);
});
