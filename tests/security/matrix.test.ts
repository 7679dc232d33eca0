import { Forbidden } from '@/lib/auth/permissions';
import { digest } from './digest';
import { nameOf, type Guarded, type Open } from './rows';
import { table } from './table';
import { askers, makeBystanders, makeWorld, type Asker, type World } from './world';

let bystanders: Awaited<ReturnType<typeof makeBystanders>>;
/** Where nothing is changed: for all that must not change anything. */
let still: World;
beforeAll(async () => {
  bystanders = await makeBystanders();
  still = await makeWorld(bystanders);
});

const guarded = table.filter((row): row is Guarded => 'allowed' in row);
const open = table.filter((row): row is Open => 'open' in row);

/** What nobody may meet in an answer who has no right to it: the owner's name, application and competition. */
const marks = ({ secret, ids }: World) => [secret, ids.application, ids.competition];
const initiated: Asker[] = ['owner', 'administrator', 'recruiter', 'assignedManager', 'assignedPanelist'];

type Outcome = { refused: boolean; answer: string };

async function attempt(row: Guarded, asker: Asker, world: World): Promise<Outcome> {
  try {
    const answer = await row.call(world.viewers[asker], world.ids, world);
    return { refused: row.refuses?.(answer) ?? false, answer: JSON.stringify(answer) ?? '' };
  } catch (error) {
    if (error instanceof Forbidden) return { refused: true, answer: '' };
    throw new Error(`as ${asker}: ${String(error)}`, { cause: error });
  }
}

function meetsNothingSecret(asker: Asker, answer: string, world: World) {
  if (!initiated.includes(asker)) for (const mark of marks(world)) expect(answer).not.toContain(mark);
}

describe.each(guarded.map((row) => [nameOf(row), row] as const))('%s', (_name, row) => {
  test('is refused to all others, who change nothing and learn nothing', async () => {
    const before = await digest();
    for (const asker of askers.filter((each) => !row.allowed.includes(each))) {
      const { refused, answer } = await attempt(row, asker, still);
      expect([asker, refused || row.harmless]).toEqual([asker, true]);
      meetsNothingSecret(asker, answer, still);
      expect([asker, await digest()]).toEqual([asker, before]);
    }
  });

  test(`lets ${row.allowed.join(', ')}`, async () => {
    for (const asker of row.allowed) {
      const world = row.writes ? await makeWorld(bystanders) : still;
      const before = await digest();
      const { refused, answer } = await attempt(row, asker, world);
      expect([asker, refused]).toEqual([asker, false]);
      meetsNothingSecret(asker, answer, world);
      const changed = JSON.stringify(await digest()) !== JSON.stringify(before);
      expect([asker, changed]).toEqual([asker, row.writes ?? false]);
    }
  });
});

test.each(open.map((row) => [nameOf(row), row] as const))(
  '%s tells someone who knows nothing nothing',
  async (_name, row) => {
    const before = await digest();
    meetsNothingSecret('visitor', JSON.stringify(await row.guess()) ?? '', still);
    if (!row.writes) expect(await digest()).toEqual(before);
  },
);
