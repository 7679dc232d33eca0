import { authorise, Forbidden, scopeOf, type Action, type Resource } from '../auth/permissions';
import type { Viewer } from '../auth/viewer';
import type { ReadDb, Tx } from '../db/client';
import { competitionPlace } from '../db/competitions';
import type { Prisma } from '../db/models';
import { lockCompetition } from '../db/locks';
import { isId } from '../forms/fields';

/** What every reading of a competition includes. */
export const competitionParts = {
  panel: { select: { staffId: true, staff: { select: { name: true } } } },
  recruiter: { select: { name: true } },
  hiringManager: { select: { name: true } },
  closedBy: { select: { name: true } },
  vacancy: {
    include: {
      dutyStation: true,
      texts: { where: { complete: true }, select: { language: true, title: true } },
    },
  },
} satisfies Prisma.CompetitionInclude;

export type CompetitionRow = Prisma.CompetitionGetPayload<{ include: typeof competitionParts }>;

type Assigned = { recruiterId: string | null; hiringManagerId: string | null; panel: { staffId: string }[] };

/** A competition as the permission table sees it: its recruiter, hiring manager and panel are assigned to it. */
export function resourceOf({ recruiterId, hiringManagerId, panel }: Assigned): Resource {
  const ids = [recruiterId, hiringManagerId, ...panel.map((member) => member.staffId)];
  return { assignedIds: ids.filter((id) => id !== null) };
}

/** Whose competitions a viewer's right to `action` extends to: their own, by id, or all (null). Throws Forbidden when to none. */
export function assignedTo(viewer: Viewer, action: Action): string | null {
  const scope = scopeOf(viewer, action);
  if (scope === 'any') return null;
  if (scope === null || !('id' in viewer)) throw new Forbidden(action);
  return viewer.id;
}

/** The competitions to which a viewer's right to `action` extends. Throws Forbidden when it extends to none. */
export function competitionsFor(viewer: Viewer, action: Action): Prisma.CompetitionWhereInput {
  const id = assignedTo(viewer, action);
  if (id === null) return {};
  return { OR: [{ recruiterId: id }, { hiringManagerId: id }, { panel: { some: { staffId: id } } }] };
}

/** One competition, if the viewer may do `action` in it. Throws Forbidden otherwise, as it does when there is none. */
export async function competitionFor(
  viewer: Viewer,
  action: Action,
  id: string,
  client: Pick<ReadDb, 'competition'> | Tx,
): Promise<CompetitionRow> {
  refuseAtOnce(viewer, action, id);
  const row = await client.competition.findUnique({ where: { id }, include: competitionParts });
  if (!row) throw new Forbidden(action);
  authorise(viewer, action, resourceOf(row));
  return row;
}

/** The time zone of one competition, on the same terms: of everything else a list of its applicants needs nothing. */
export async function timeZoneFor(viewer: Viewer, action: Action, id: string): Promise<string> {
  refuseAtOnce(viewer, action, id);
  const place = await competitionPlace(id);
  if (!place) throw new Forbidden(action);
  authorise(viewer, action, resourceOf(place));
  return place.timeZone;
}

/** The same as competitionFor() for a command: locked first, so that what is read stays so until the transaction ends. */
export async function lockedCompetition(
  viewer: Viewer,
  action: Action,
  id: string,
  tx: Tx,
): Promise<CompetitionRow> {
  refuseAtOnce(viewer, action, id);
  await lockCompetition(tx, id);
  return competitionFor(viewer, action, id, tx);
}

// What needs no reading to be refused is not read: no role, or no id that a database could hold.
function refuseAtOnce(viewer: Viewer, action: Action, id: string): void {
  if (scopeOf(viewer, action) === null || !isId(id)) throw new Forbidden(action);
}
