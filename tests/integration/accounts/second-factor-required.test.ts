import { mySessions } from '@/lib/accounts/queries';
import { confirmSetUp } from '@/lib/accounts/second-factor/commands';
import { changePassword } from '@/lib/accounts/settings-commands';
import { openSession } from '@/lib/accounts/session-commands';
import { Forbidden } from '@/lib/auth/permissions';
import type { StaffViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { atTheDoor, begun, byApp } from './enrolled';
import { another, later, password, signedInStaff } from './fixtures';

// Read when the settings are first asked for.
process.env.STAFF_SECOND_FACTOR = 'required';

test('where it is required, staff without it are let in once they have set it up', async () => {
  const viewer = await signedInStaff();
  const entrant = await atTheDoor({ viewer });
  expect(entrant.need).toBe('setUp');
  const session = await db().staffSession.findUniqueOrThrow({ where: { id: entrant.sessionId } });
  expect(session).toMatchObject({ secondFactorAt: null, expiresAt: later(65) });
  const secret = await begun(entrant, later(6));
  const done = await confirmSetUp(entrant, byApp(secret, later(6)).code, later(6));
  if (typeof done === 'string') throw new Error(done);
  const attempt = { kind: 'staff', email: viewer.email, password, userAgent: '', replaces: null } as const;
  expect(await openSession(attempt, later(7))).toMatchObject({ need: 'code' });
  const within = { ...viewer, sessionId: done.ids.sessionId };
  expect(await mySessions(within, later(7))).toMatchObject([{ id: done.ids.sessionId, current: true }]);
});

test('until then they may do nothing but that', async () => {
  const viewer = await signedInStaff();
  const entrant = await atTheDoor({ viewer });
  const asStaff = entrant as unknown as StaffViewer;
  await expect(changePassword(asStaff, password, another, later(6))).rejects.toThrow(Forbidden);
  await expect(mySessions(asStaff, later(6))).rejects.toThrow(Forbidden);
});
