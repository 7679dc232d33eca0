import { randomUUID } from 'node:crypto';
import { Forbidden } from '@/lib/auth/permissions';
import { digest } from './digest';
import { nameOf, type Guarded } from './rows';
import { table } from './table';
import { makeBystanders, makeWorld, type Ids, type World } from './world';

let world: World;
let another: World;
beforeAll(async () => {
  const bystanders = await makeBystanders();
  world = await makeWorld(bystanders);
  another = await makeWorld(bystanders);
});

const taking = table
  .filter((row): row is Guarded => 'allowed' in row)
  .flatMap((row) => (row.ids ?? []).map((id) => [nameOf(row), id, row] as const));

/** What may be given in place of an id: what was never one, and the ids of everything else. */
function wrongIds(name: keyof Ids): string[] {
  // Both are vacancies, which who may manage one may manage all.
  const vacancies: string[] = ['published', 'draft'];
  const others = Object.entries(world.ids).filter(
    ([other]) => other !== name && !(vacancies.includes(name) && vacancies.includes(other)),
  );
  return [
    randomUUID(),
    '',
    ' ',
    'new',
    'null',
    '0',
    '-1',
    '__proto__',
    '\u0000',
    `${world.ids[name]}\u0000`,
    '\ud800',
    "' OR '1'='1",
    '%',
    '../../etc/passwd',
    'x'.repeat(5000),
    world.ids[name].toUpperCase(),
    ...others.map(([, id]) => id),
  ];
}

test.each(taking)('%s finds nothing by an id that is none (%s)', async (_name, id, row) => {
  const [asker = 'owner'] = row.allowed.toReversed();
  const before = await digest();
  for (const wrong of wrongIds(id)) {
    const ids = { ...world.ids, [id]: wrong };
    const refused = await Promise.resolve()
      .then(() => row.call(world.viewers[asker], ids, world))
      .then(
        (answer) => row.harmless ?? row.refuses?.(answer) ?? false,
        (error: unknown) => (error instanceof Forbidden ? true : String(error)),
      );
    expect([wrong, refused]).toEqual([wrong, true]);
  }
  expect(await digest()).toEqual(before);
});

const owned = taking.filter(([, , row]) => row.allowed.join() === 'owner');

test.each(owned)('%s finds nothing by what is another’s (%s)', async (_name, id, row) => {
  const before = await digest();
  const ids = { ...world.ids, [id]: another.ids[id] };
  const answer = await Promise.resolve()
    .then(() => row.call(world.viewers.owner, ids, another))
    .catch((error: unknown) => {
      if (error instanceof Forbidden) return null;
      throw error;
    });
  expect(JSON.stringify(answer ?? '')).not.toContain(another.secret);
  expect(await digest()).toEqual(before);
});

const pairs = taking.filter(([, id, row]) => id === 'application' && row.ids?.includes('competition'));

test.each(pairs)('%s finds no application of another competition', async (_name, id, row) => {
  const before = await digest();
  const mixed = { ...world.ids, [id]: another.ids.application };
  await expect(Promise.resolve().then(() => row.call(world.viewers.recruiter, mixed, world))).rejects.toThrow(
    Forbidden,
  );
  expect(await digest()).toEqual(before);
});
