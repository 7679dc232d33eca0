import type { Viewer } from './viewer';

export type Role =
  | 'visitor'
  | 'unverified_candidate'
  | 'candidate'
  // Staff between the two steps of signing in, by what they still need.
  | 'entrant_code'
  | 'entrant_set_up'
  | 'administrator'
  | 'recruiter'
  | 'hiring_manager'
  | 'panel_member'
  | 'support'
  | 'system';

/** `any` record, only one's `own`, or only those of competitions one is `assigned` to. */
export type Scope = 'any' | 'own' | 'assigned';

/** Which roles may do what, to which records (R25). What is not here is forbidden. */
export const permissions = {
  'account.create': { visitor: 'any', unverified_candidate: 'any', candidate: 'any' },
  'account.manage': { unverified_candidate: 'own', candidate: 'own' },
  'account.export': { unverified_candidate: 'own', candidate: 'own' },
  'account.delete': { unverified_candidate: 'own', candidate: 'own' },
  'staff-account.manage': {
    administrator: 'own',
    recruiter: 'own',
    hiring_manager: 'own',
    panel_member: 'own',
    support: 'own',
  },
  'session.end': {
    unverified_candidate: 'own',
    candidate: 'own',
    entrant_code: 'own',
    entrant_set_up: 'own',
    administrator: 'own',
    recruiter: 'own',
    hiring_manager: 'own',
    panel_member: 'own',
    support: 'own',
  },
  'second-factor.give': { entrant_code: 'own' },
  'second-factor.set-up': {
    entrant_set_up: 'own',
    administrator: 'own',
    recruiter: 'own',
    hiring_manager: 'own',
    panel_member: 'own',
    support: 'own',
  },
  // Another's: one's own is turned off by who can show it.
  'second-factor.reset': { administrator: 'any' },
  'staff-account.list': { administrator: 'any' },
  // From the command line of the server (lib/setup/staff.ts), where there is no one to sign in yet, or no one left.
  'staff-account.appoint': { system: 'any' },
  'profile.read': { unverified_candidate: 'own', candidate: 'own' },
  'profile.edit': { unverified_candidate: 'own', candidate: 'own' },
  'application.submit': { candidate: 'own' },
  // Written before an address is verified, and sent after.
  'application.draft': { unverified_candidate: 'own', candidate: 'own' },
  'application.read-own': { unverified_candidate: 'own', candidate: 'own' },
  'application.withdraw': { unverified_candidate: 'own', candidate: 'own' },
  // Alerts are for verified addresses (R6, R18); one that lost its verification may still stop them.
  'alert.create': { candidate: 'own' },
  'alert.manage': { unverified_candidate: 'own', candidate: 'own' },
  'alert.send': { system: 'any' },
  'draft.notify': { system: 'any' },
  'competition.list': {
    administrator: 'any',
    recruiter: 'any',
    hiring_manager: 'assigned',
    panel_member: 'assigned',
  },
  'competition.read': {
    administrator: 'any',
    recruiter: 'any',
    hiring_manager: 'assigned',
    panel_member: 'assigned',
  },
  'application.read': {
    administrator: 'any',
    recruiter: 'any',
    hiring_manager: 'assigned',
    panel_member: 'assigned',
  },
  'application.move': { administrator: 'any', recruiter: 'any', hiring_manager: 'assigned' },
  // Selected and reserve list: the hiring side recommends, HR records the decision.
  'application.decide': { administrator: 'any', recruiter: 'any' },
  'competition.close': { administrator: 'any', recruiter: 'any' },
  'vacancy.manage': { administrator: 'any', recruiter: 'any' },
  'notification.read': { administrator: 'any', recruiter: 'any' },
  'notification.settle': { administrator: 'any' },
  'mailbox.read': {
    visitor: 'any',
    unverified_candidate: 'any',
    candidate: 'any',
    entrant_code: 'any',
    entrant_set_up: 'any',
    administrator: 'any',
    recruiter: 'any',
    hiring_manager: 'any',
    panel_member: 'any',
    support: 'any',
  },
  'notification.deliver': { system: 'any' },
  // Problems are reported as a visitor: no account is needed (R5).
  'problem.report': { visitor: 'any' },
  'problem.read': { administrator: 'any', support: 'any' },
  'problem.handle': { administrator: 'any', support: 'any' },
  'problem.tidy': { system: 'any' },
  'retention.carry-out': { system: 'any' },
  'facts.rebuild': { system: 'any' },
  'file.scan': { system: 'any' },
  'profiles.renew': { system: 'any' },
  // The system: from the command line of the server (lib/setup/audit.ts).
  'audit.read': { administrator: 'any', system: 'any' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Action = keyof typeof permissions;

/** What a check needs to know of a record: whose it is, and which staff are assigned to its competition. */
export type Resource = { ownerId?: string | null; assignedIds?: readonly string[] };

/** The viewer may not do this. Pages answer 404, so that nothing is learnt about what exists. */
export class Forbidden extends Error {
  constructor(readonly action: Action) {
    super(`not allowed: ${action}`);
    this.name = 'Forbidden';
  }
}

/** The role of a viewer in the permission table. */
export function roleOf(viewer: Viewer): Role {
  if (viewer.kind === 'candidate') return viewer.verified ? 'candidate' : 'unverified_candidate';
  if (viewer.kind === 'entrant') return viewer.need === 'code' ? 'entrant_code' : 'entrant_set_up';
  return viewer.kind === 'staff' ? viewer.role : viewer.kind;
}

/** The scope in which the viewer may do `action`, or null when not at all. */
export function scopeOf(viewer: Viewer, action: Action): Scope | null {
  const row: Partial<Record<Role, Scope>> = permissions[action];
  return row[roleOf(viewer)] ?? null;
}

/** Whether the viewer may do `action` to `resource`. */
export function may(viewer: Viewer, action: Action, resource: Resource = {}): boolean {
  const scope = scopeOf(viewer, action);
  if (scope === null) return false;
  if (scope === 'any') return true;
  const id = 'id' in viewer ? viewer.id : null;
  if (id === null) return false;
  return scope === 'own' ? resource.ownerId === id : (resource.assignedIds ?? []).includes(id);
}

/** Throws Forbidden unless the viewer may do `action` to `resource`. */
export function authorise(viewer: Viewer, action: Action, resource: Resource = {}): void {
  if (!may(viewer, action, resource)) throw new Forbidden(action);
}
