import { authorise, Forbidden, may, permissions, type Action } from '@/lib/auth/permissions';
import { system, visitor, type Viewer } from '@/lib/auth/viewer';

const candidate = (verified: boolean): Viewer => ({
  kind: 'candidate',
  id: 'c1',
  sessionId: 's',
  email: 'c@example.org',
  candidateKind: 'external',
  verified,
  locale: 'en',
});
const staff = (
  role: 'administrator' | 'recruiter' | 'hiring_manager' | 'panel_member' | 'support',
): Viewer => ({
  kind: 'staff',
  id: 's1',
  sessionId: 's',
  name: 'S',
  role,
  locale: 'en',
});
const entrant = (need: 'code' | 'setUp'): Viewer => ({
  kind: 'entrant',
  id: 's1',
  sessionId: 's',
  need,
  locale: 'en',
});
const everyone = {
  visitor,
  system,
  candidate: candidate(true),
  unverified_candidate: candidate(false),
  entrant_code: entrant('code'),
  entrant_set_up: entrant('setUp'),
  administrator: staff('administrator'),
  recruiter: staff('recruiter'),
  hiring_manager: staff('hiring_manager'),
  panel_member: staff('panel_member'),
  support: staff('support'),
};

test('what the table does not give is forbidden, for every role and action', () => {
  for (const [action, row] of Object.entries(permissions) as [Action, Record<string, string>][]) {
    for (const [role, viewer] of Object.entries(everyone)) {
      const own = {
        ownerId: 'id' in viewer ? viewer.id : null,
        assignedIds: 'id' in viewer ? [viewer.id] : [],
      };
      expect([action, role, may(viewer, action, own)]).toEqual([action, role, row[role] !== undefined]);
      const foreign = { ownerId: 'someone else', assignedIds: ['someone else'] };
      expect([action, role, may(viewer, action, foreign)]).toEqual([action, role, row[role] === 'any']);
    }
  }
});

test('only a verified candidate may apply, and only for themselves', () => {
  expect(may(candidate(false), 'application.submit', { ownerId: 'c1' })).toBe(false);
  expect(may(candidate(true), 'application.submit', { ownerId: 'c1' })).toBe(true);
  expect(() => authorise(candidate(true), 'application.submit', { ownerId: 'c2' })).toThrow(Forbidden);
});

test('a record without an owner is nobody’s own', () => {
  expect(may(candidate(true), 'profile.read', {})).toBe(false);
  expect(may(candidate(true), 'profile.read', { ownerId: null })).toBe(false);
});
