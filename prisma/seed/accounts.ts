import type { StaffContract, StaffRole } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';

type Login = { email: string; password: string };
export type DemonstrationStaff = Login & { kind: 'staff'; role: StaffRole; name: string; locale: Locale };
export type DemonstrationCandidate = Login & {
  kind: 'candidate';
  locale: Locale;
  /** Whether the profile is filled and there are applications; else the account is as on its first day. */
  filled: boolean;
  contract: StaffContract | null;
};

const staffPassword = 'rivers-and-aquifers-7';
const candidatePassword = 'springs-and-wells-42';

function staff(name: string, local: string, role: StaffRole, locale: Locale): DemonstrationStaff {
  return { kind: 'staff', name, email: `${local}@wfo.example`, role, locale, password: staffPassword };
}

export const demonstrationStaff: readonly DemonstrationStaff[] = [
  staff('Ingrid Solberg', 'administrator', 'administrator', 'en'),
  staff('Mariam Coulibaly', 'recruiter', 'recruiter', 'fr'),
  staff('Daniel Okafor', 'recruiter2', 'recruiter', 'en'),
  staff('Lucía Paredes', 'manager', 'hiring_manager', 'en'),
  staff('Étienne Marchand', 'panel', 'panel_member', 'fr'),
  staff('Nilufar Karimova', 'support', 'support', 'en'),
];

export const demonstrationCandidates: readonly DemonstrationCandidate[] = [
  candidate('amina.diallo@example.org', 'fr', true),
  candidate('new.candidate@example.org', 'en', false),
  candidate('intern@wfo.example', 'en', true, 'intern'),
];

function candidate(
  email: string,
  locale: Locale,
  filled: boolean,
  contract: StaffContract | null = null,
): DemonstrationCandidate {
  return { kind: 'candidate', email, locale, filled, contract, password: candidatePassword };
}

type DemonstrationAccount = DemonstrationStaff | (DemonstrationCandidate & { role?: undefined });

/** Whom a first-time user can sign in as: exists only where the demonstration data is loaded. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  ...demonstrationCandidates,
  ...demonstrationStaff,
];
