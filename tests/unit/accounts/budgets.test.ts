import { codeBudget, mailBudget, signInBudget } from '@/lib/accounts/budgets';
import type { Counted } from '@/lib/auth/limits';

const stranger = { client: '203.0.113.9', network: '203.0.113.0/24', device: null };
const known = { ...stranger, device: 'd' };
const shared = (one: Counted, other: Counted) =>
  one.filter(([name, subject]) => other.some((each) => each[0] === name && each[1] === subject));

test('what strangers do and what a known device does is never counted together', () => {
  expect(
    shared(signInBudget('staff', 'a@b.example', known), signInBudget('staff', 'a@b.example', stranger)),
  ).toEqual([]);
  expect(
    shared(mailBudget('mail', 'a@b.example', known), mailBudget('mail', 'a@b.example', stranger)),
  ).toEqual([]);
  for (const by of ['app', 'recovery'] as const)
    expect(shared(codeBudget('id', by, known), codeBudget('id', by, stranger))).toEqual([]);
});

test('requests for mail share nothing across networks: none can use up another’s', () => {
  const elsewhere = { client: '198.51.100.1', network: '198.51.100.0/24', device: null };
  for (const what of ['account', 'mail'] as const)
    expect(
      shared(mailBudget(what, 'a@b.example', elsewhere), mailBudget(what, 'a@b.example', stranger)),
    ).toEqual([]);
});

test('an address is one however it is typed; candidates and staff are counted apart', () => {
  expect(signInBudget('staff', ' A@B.example', stranger)).toEqual(
    signInBudget('staff', 'a@b.example', stranger),
  );
  const apart = shared(
    signInBudget('staff', 'a@b.example', stranger),
    signInBudget('candidate', 'a@b.example', stranger),
  );
  expect(apart.map(([name]) => name)).toEqual(['signInByClient', 'signInByNetwork']);
});

test('codes and recovery codes are counted apart, so that one is left where the other is used up', () => {
  const both = shared(codeBudget('id', 'app', stranger), codeBudget('id', 'recovery', stranger));
  expect(both.map(([name]) => name)).toEqual(['codeByClient', 'codeByNetwork']);
  expect(shared(codeBudget('id', 'app', known), codeBudget('id', 'recovery', known))).toEqual([]);
});
