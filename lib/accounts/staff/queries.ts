import { authorise, Forbidden } from '../../auth/permissions';
import type { StaffViewer, Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { StaffRole } from '../../db/models';
import { isId } from '../../forms/fields';

/** A staff account as administrators see it. */
export type StaffAccountDto = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  /** Whether it signs in in two steps. */
  twoStep: boolean;
};

const select = { id: true, name: true, email: true, role: true, totpEnabledAt: true } as const;
type Row = Omit<StaffAccountDto, 'twoStep'> & { totpEnabledAt: Date | null };

const dtoOf = ({ totpEnabledAt, ...row }: Row): StaffAccountDto => ({
  ...row,
  twoStep: totpEnabledAt !== null,
});

/** Every account that may sign in to the console, by name. */
export async function listStaff(viewer: Viewer): Promise<StaffAccountDto[]> {
  authorise(viewer, 'staff-account.list');
  const rows = await db().staffAccount.findMany({
    where: { active: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select,
  });
  return rows.map(dtoOf);
}

/** Another's account. Throws Forbidden where the viewer may not reset its second factor, or there is none. */
export async function othersAccount(viewer: StaffViewer, id: string): Promise<StaffAccountDto> {
  authorise(viewer, 'second-factor.reset');
  const wanted = isId(id) && id !== viewer.id;
  const row = wanted ? await db().staffAccount.findUnique({ where: { id, active: true }, select }) : null;
  if (!row) throw new Forbidden('second-factor.reset');
  return dtoOf(row);
}
