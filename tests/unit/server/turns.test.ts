import { createTurns } from '@/lib/server/turns';

const limits = { atOnce: 2, longestQueue: 2, longestWaitMs: 60_000 };
const stay = () => {};

/** Fills a fresh set of turns: two run, two pages and one form wait. */
async function busy() {
  const turns = createTurns(limits);
  expect(await Promise.all([turns.enter('pages', stay), turns.enter('pages', stay)])).toEqual(['now', 'now']);
  const ended: string[] = [];
  const wait = (name: string, kind: 'forms' | 'pages') =>
    turns.enter(kind, stay).then((turn) => ended.push(`${name} ${turn}`));
  void wait('first page', 'pages');
  void wait('second page', 'pages');
  void wait('form', 'forms');
  return { turns, ended };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('so many run at a time; what someone typed goes before what is read, then who came first', async () => {
  const { turns, ended } = await busy();
  const seen: string[][] = [];
  for (let times = 0; times < 3; times += 1) {
    turns.leave();
    await settled();
    seen.push([...ended]);
  }
  expect(seen).toEqual([
    ['form now'],
    ['form now', 'first page now'],
    ['form now', 'first page now', 'second page now'],
  ]);
});

test('beyond the queue all are turned away at once; forms have a queue of their own', async () => {
  const { turns } = await busy();
  expect(await turns.enter('pages', stay)).toBe('full');
  void turns.enter('forms', stay);
  expect(await turns.enter('forms', stay)).toBe('full');
});

test('a turn that was given up is free again', async () => {
  const turns = createTurns({ ...limits, atOnce: 1, longestQueue: 0 });
  expect(await turns.enter('pages', stay)).toBe('now');
  expect(await turns.enter('pages', stay)).toBe('full');
  turns.leave();
  expect(await turns.enter('pages', stay)).toBe('now');
});

test('who leaves while waiting gets no turn, and makes room', async () => {
  const turns = createTurns({ ...limits, atOnce: 1, longestQueue: 1 });
  await turns.enter('pages', stay);
  let gone = stay;
  const waiting = turns.enter('pages', (leave) => (gone = leave));
  gone();
  expect(await waiting).toBe('gone');
  const next = turns.enter('pages', stay);
  turns.leave();
  expect(await next).toBe('now');
});

test('who has waited long enough is told so', async () => {
  const turns = createTurns({ atOnce: 1, longestQueue: 1, longestWaitMs: 1 });
  await turns.enter('pages', stay);
  expect(await turns.enter('pages', stay)).toBe('late');
});
