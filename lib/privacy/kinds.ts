/** What one kind of personal data is held for, and what becomes of it. */
export type Kind = {
  /** Whose data it is. */
  of: 'candidate' | 'staff' | 'reporter';
  purpose: 'account' | 'selection' | 'communication' | 'security' | 'support' | 'administration';
  /** Whether the person's own copy of everything held contains it; `derived` where it only repeats what the copy contains. */
  exported: true | false | 'derived';
  /** When it is removed or emptied (lib/retention, lib/my-data). */
  kept:
    | 'until the account is deleted'
    | 'until the entry or the account is deleted'
    | '5 years after the competition'
    | '12 months'
    | 'until it expires'
    | 'while employed'
    | 'with the record it belongs to';
  /** Whether it is encrypted in the database. */
  sealed: boolean;
};

const ofCandidate = { of: 'candidate', sealed: false } as const;
const ofStaff = { of: 'staff', exported: false, sealed: false } as const;

/** Every kind of personal data held (R12). */
export const kinds = {
  account: {
    ...ofCandidate,
    purpose: 'account',
    exported: true,
    kept: 'until the account is deleted',
  },
  credential: {
    ...ofCandidate,
    purpose: 'security',
    exported: false,
    kept: 'until the account is deleted',
  },
  link: { ...ofCandidate, purpose: 'security', exported: false, kept: 'until it expires' },
  session: { ...ofCandidate, purpose: 'security', exported: true, kept: 'until it expires' },
  profile: {
    ...ofCandidate,
    purpose: 'selection',
    exported: true,
    kept: 'until the entry or the account is deleted',
  },
  /** Of the profile, what nothing is searched for by. */
  sealedProfile: {
    ...ofCandidate,
    purpose: 'selection',
    exported: true,
    kept: 'until the entry or the account is deleted',
    sealed: true,
  },
  /** What is typed and not sent: an application, which the competition's closing ends; any other form, until it is saved. */
  draft: {
    ...ofCandidate,
    purpose: 'selection',
    exported: true,
    kept: 'until the entry or the account is deleted',
  },
  sealedDraft: {
    ...ofCandidate,
    purpose: 'selection',
    exported: true,
    kept: 'until the entry or the account is deleted',
    sealed: true,
  },
  profileIndex: {
    ...ofCandidate,
    purpose: 'selection',
    exported: 'derived',
    kept: 'until the entry or the account is deleted',
  },
  employment: { ...ofCandidate, purpose: 'administration', exported: true, kept: 'while employed' },
  application: {
    ...ofCandidate,
    purpose: 'selection',
    exported: true,
    kept: '5 years after the competition',
  },
  applicationIndex: {
    ...ofCandidate,
    purpose: 'selection',
    exported: 'derived',
    kept: '5 years after the competition',
  },
  /** What staff write about an applicant. */
  assessment: {
    ...ofCandidate,
    purpose: 'selection',
    exported: false,
    kept: '5 years after the competition',
  },
  mail: { ...ofCandidate, purpose: 'communication', exported: true, kept: '12 months' },
  mailCopy: { ...ofCandidate, purpose: 'communication', exported: 'derived', kept: '12 months' },
  /** What someone uploaded. Its owner downloads it; the copy lists it. */
  file: {
    of: 'candidate',
    purpose: 'selection',
    exported: false,
    kept: 'with the record it belongs to',
    sealed: true,
  },
  fileText: {
    ...ofCandidate,
    purpose: 'selection',
    exported: 'derived',
    kept: 'with the record it belongs to',
  },
  report: { of: 'reporter', purpose: 'support', exported: true, kept: '12 months', sealed: false },
  reportNote: { of: 'reporter', purpose: 'support', exported: false, kept: '12 months', sealed: false },
  staff: { ...ofStaff, purpose: 'administration', kept: 'while employed' },
  staffCredential: { ...ofStaff, purpose: 'security', kept: 'while employed' },
  staffSecret: { ...ofStaff, purpose: 'security', kept: 'while employed', sealed: true },
  staffSession: { ...ofStaff, purpose: 'security', kept: 'until it expires' },
  /** Who among the staff did something. */
  staffAct: { ...ofStaff, purpose: 'administration', kept: 'with the record it belongs to' },
  /** Who did what: ids and facts of the act, never what a person wrote. */
  audit: { ...ofStaff, purpose: 'security', kept: 'with the record it belongs to' },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
