import type { Received } from './authorisation/request';
import { forgot, ledTo, newBrowser, newCandidate, signIn, type Browser } from '../support/clients';
import { newAddress } from '../support/new-accounts';
import { newStaff } from '../support/new-staff';
import { forgetLimits } from './authorisation/site';

jest.setTimeout(600_000);
afterAll(forgetLimits);

const rounds = 24;

/** How far apart two samples are, in standard deviations of the rank sum (Mann and Whitney, 1947). */
function z(one: readonly number[], other: readonly number[]): number {
  const wins = one.reduce(
    (sum, a) => sum + other.reduce((count, b) => count + (a < b ? 1 : a === b ? 0.5 : 0), 0),
    0,
  );
  const pairs = one.length * other.length;
  return (wins - pairs / 2) / Math.sqrt((pairs * (one.length + other.length + 1)) / 12);
}

test('samples that differ are told apart', () => {
  const sample = (from: number) => Array.from({ length: rounds }, (_, index) => from + index);
  expect(Math.abs(z(sample(0), sample(0)))).toBeLessThan(0.5);
  expect(z(sample(0), sample(20))).toBeGreaterThan(4);
});

/** What came back, but for the address that was typed, which the form keeps. */
function shown(answer: Received, email: string): string {
  const text = answer.text.replaceAll(email, 'ADDRESS');
  const cookies = answer.headers['set-cookie'] ?? [];
  return JSON.stringify({ status: answer.status, to: ledTo(answer), cookies, length: text.length, text });
}

type Case = { name: string; email: () => string; browser: () => Browser };

/** Asks for each case in turn, again and again; fails where one can be told from another by anything. */
async function cannotBeToldApart(
  cases: readonly Case[],
  ask: (browser: Browser, email: string) => Promise<Received>,
) {
  const times = cases.map((): number[] => []);
  const answers = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < cases.length; turn += 1) {
      // Each begins as often as the others.
      const index = (turn + round) % cases.length;
      const { email, browser } = cases[index]!;
      const asking = browser();
      const address = email();
      const began = performance.now();
      const answer = await ask(asking, address);
      times[index]?.push(performance.now() - began);
      answers.add(shown(answer, address));
    }
    await forgetLimits();
  }
  expect([...answers]).toHaveLength(1);
  const compared = cases.flatMap((one, i) =>
    cases.slice(i + 1).map((other, j) => ({
      pair: `${one.name} / ${other.name}`,
      z: z(times[i] ?? [], times[i + 1 + j] ?? []),
    })),
  );
  // Under no difference four or more comes about once in sixteen thousand comparisons.
  expect(compared.filter((each) => Math.abs(each.z) >= 4)).toEqual([]);
}

/** With an account and without one, with the cookie of a device that is known to it, to another, and with none. */
async function casesOf(kind: 'candidate' | 'staff'): Promise<Case[]> {
  const make = async (name: string) =>
    kind === 'staff' ? newStaff() : { ...(await newCandidate(name)), password: undefined };
  const [person, other] = [await make('neutral'), await make('other')];
  const own = newBrowser();
  await signIn(own, kind, person);
  const others = newBrowser();
  await signIn(others, kind, other);
  const withDevice = ({ cookies }: Browser): Browser => {
    const name = `candidature-${kind}-device`;
    return { ...newBrowser(), cookies: new Map([[name, cookies.get(name) ?? '']]) };
  };
  const nobody = () =>
    kind === 'staff' ? newAddress('no').replace('example.org', 'wfo.example') : newAddress('no');
  return [
    { name: 'account, its device', email: () => person.email, browser: () => withDevice(own) },
    { name: 'account, another’s device', email: () => person.email, browser: () => withDevice(others) },
    { name: 'account, no device', email: () => person.email, browser: () => newBrowser() },
    { name: 'none, a device', email: nobody, browser: () => withDevice(others) },
    { name: 'none, no device', email: nobody, browser: () => newBrowser() },
  ];
}

// Most of an answer's time is spent waiting, so the four kinds of question are asked side by side.
test.concurrent.each(['candidate', 'staff'] as const)(
  'a refused sign-in of a %s tells nothing of the account by its words, its length, its cookies or its time',
  async (kind) => {
    await cannotBeToldApart(await casesOf(kind), (browser, email) =>
      signIn(browser, kind, { email, password: 'not this one, nor that' }),
    );
  },
);

test.concurrent.each(['candidate', 'staff'] as const)(
  'asking for a new password of a %s tells nothing of the account either',
  async (kind) => {
    await cannotBeToldApart(await casesOf(kind), (browser, email) => forgot(browser, kind, email));
  },
);
