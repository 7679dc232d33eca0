import type { Viewer } from '../../auth/viewer';
import type { ReadDb, Tx } from '../../db/client';
import type { CompetitionRow } from '../access';
import { isPast } from './rules';
import type { Situation } from './table';

/** What a competition decides about the conditions of its steps at `now`. */
export async function situationIn(
  client: Pick<ReadDb, 'application'> | Tx,
  { id, status, vacancy }: CompetitionRow,
  now: Date,
): Promise<Omit<Situation, 'secondPerson'>> {
  const where = { competitionId: id, stage: 'selected' } as const;
  const selected = await client.application.count({ where });
  return {
    contract: vacancy.contractType,
    competition: status,
    deadlinePassed: isPast(vacancy.closesAt, now),
    postsLeft: vacancy.positions - selected,
  };
}

/** What the reader decides: whether they are another person than the one who made the last move. */
export function readerOf(
  moves: readonly { actorId: string | null }[],
  viewer: Viewer,
): Pick<Situation, 'secondPerson'> {
  return { secondPerson: 'id' in viewer && moves.at(-1)?.actorId !== viewer.id };
}
