import { randomUUID } from 'node:crypto';
import {
  beginSetUp,
  confirmSetUp,
  enter,
  renewRecoveryCodes,
  turnOff,
} from '@/lib/accounts/second-factor/commands';
import { mySecondFactor, mySetUp } from '@/lib/accounts/second-factor/queries';
import { withPassword } from '@/lib/accounts/session-commands';
import { appoint, dismiss, readmit } from '@/lib/accounts/staff/appointment-commands';
import { resetSecondFactor } from '@/lib/accounts/staff/commands';
import { listStaff, othersAccount } from '@/lib/accounts/staff/queries';
import type { PendingStaffViewer, Viewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { now } from '../../builders';
import { asStaff, type Row } from '../rows';
import { codeAt, recoveryCode } from '../second-factors';
import { enrolled, enrolling, password, staff } from '../world';

const folder = 'lib/accounts/second-factor';
const appointments = 'lib/accounts/staff/appointment-commands';
const asEntrant = (viewer: Viewer) => viewer as PendingStaffViewer;
const byApp = { by: 'app', code: codeAt(now) } as const;
const byRecovery = { by: 'recovery', code: recoveryCode } as const;
const addressOf = async (id: string) =>
  (await db().staffAccount.findUniqueOrThrow({ where: { id }, select: { email: true } })).email;
const isRefusal = (answer: unknown) => typeof answer === 'string' && answer !== 'off';

/** Before the rows of accounts, which change the passwords that these ask for. */
export const secondFactor: Row[] = [
  {
    file: 'lib/accounts/session-commands',
    of: withPassword,
    allowed: staff,
    refuses: (answer) => answer !== 'known',
    call: (viewer) =>
      withPassword(asStaff(viewer), 'staff-account.manage', password, () => Promise.resolve('known')),
  },
  {
    file: `${folder}/commands`,
    of: enter,
    allowed: ['entrant'],
    writes: true,
    refuses: (answer) => typeof answer === 'string',
    call: (viewer) => enter(asEntrant(viewer), byApp, now),
  },
  {
    file: `${folder}/commands`,
    of: enter,
    what: 'by a recovery code',
    allowed: ['entrant'],
    writes: true,
    refuses: (answer) => typeof answer === 'string',
    call: (viewer) => enter(asEntrant(viewer), byRecovery, now),
  },
  {
    file: `${folder}/queries`,
    of: mySecondFactor,
    allowed: staff,
    call: (viewer) => mySecondFactor(asStaff(viewer)),
  },
  {
    file: `${folder}/queries`,
    of: mySetUp,
    allowed: ['newcomer', ...staff],
    call: (viewer) => mySetUp(asStaff(viewer), 'en', now),
  },
  {
    file: `${folder}/commands`,
    of: beginSetUp,
    allowed: enrolling,
    writes: true,
    refuses: (answer) => answer !== 'begun',
    call: (viewer) => beginSetUp(asStaff(viewer), password, now),
  },
  {
    file: `${folder}/commands`,
    of: confirmSetUp,
    allowed: enrolling,
    writes: true,
    refuses: (answer) => typeof answer === 'string',
    call: (viewer) => confirmSetUp(asStaff(viewer), byApp.code, now),
  },
  {
    file: `${folder}/commands`,
    of: renewRecoveryCodes,
    allowed: enrolled,
    writes: true,
    refuses: isRefusal,
    call: (viewer) => renewRecoveryCodes(asStaff(viewer), { password, code: byApp }, now),
  },
  {
    file: `${folder}/commands`,
    of: turnOff,
    allowed: enrolled,
    writes: true,
    refuses: isRefusal,
    call: (viewer) => turnOff(asStaff(viewer), { password, code: byRecovery }, now),
  },
  {
    file: 'lib/accounts/staff/queries',
    of: listStaff,
    allowed: ['administrator'],
    call: (viewer) => listStaff(viewer),
  },
  {
    file: 'lib/accounts/staff/queries',
    of: othersAccount,
    allowed: ['administrator'],
    ids: ['colleague'],
    call: (viewer, { colleague }) => othersAccount(asStaff(viewer), colleague),
  },
  {
    file: 'lib/accounts/staff/commands',
    of: resetSecondFactor,
    allowed: ['administrator'],
    writes: true,
    ids: ['colleague'],
    refuses: (answer) => answer !== 'reset',
    call: (viewer, { colleague }) => resetSecondFactor(asStaff(viewer), password, colleague, now),
  },
  {
    file: appointments,
    of: appoint,
    allowed: ['system'],
    writes: true,
    call: (viewer) =>
      appoint(
        viewer,
        { email: `${randomUUID()}@wfo.example`, name: 'Ada', role: 'administrator', locale: 'en' },
        now,
      ),
  },
  {
    file: appointments,
    of: readmit,
    allowed: ['system'],
    writes: true,
    call: async (viewer, { colleague }) => readmit(viewer, await addressOf(colleague), now),
  },
  {
    file: appointments,
    of: dismiss,
    allowed: ['system'],
    writes: true,
    call: async (viewer, { colleague }) => dismiss(viewer, await addressOf(colleague), now),
  },
];
