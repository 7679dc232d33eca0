import type { CandidateKind, StaffContract } from '../db/models';

/**
 * An address as accounts are identified by it: without surrounding space, composed, in lower case. Local parts may in
 * principle depend on case, but no provider people use does, and two accounts that differ by it only are one mistake.
 */
export function normaliseEmail(address: string): string {
  return address.normalize('NFC').trim().toLowerCase();
}

/** Whether an address is in one of the organisation's mail domains or below one of them (R8). */
export function isStaffAddress(email: string, staffDomains: readonly string[]): boolean {
  const domain = normaliseEmail(email).split('@').at(-1) ?? '';
  return staffDomains.some((staff) => domain === staff || domain.endsWith(`.${staff}`));
}

/** Contracts whose holders have staff addresses but use the candidate site (R8). */
const affiliates: readonly StaffContract[] = ['consultant', 'intern', 'loan'];

export type AccountRequest = { email: string; contract: StaffContract | null };
export type AccountDecision =
  { kind: CandidateKind } | { refusal: 'staffDomain' | 'staffContract' | 'notStaffDomain' };

/** Which candidate account an address may have, or why none (R8). `contract` is null outside the link marked for staff. */
export function accountDecision(
  { email, contract }: AccountRequest,
  staffDomains: readonly string[],
): AccountDecision {
  const staff = isStaffAddress(email, staffDomains);
  if (contract === null) return staff ? { refusal: 'staffDomain' } : { kind: 'external' };
  if (!affiliates.includes(contract)) return { refusal: 'staffContract' };
  return staff ? { kind: 'affiliate' } : { refusal: 'notStaffDomain' };
}

/** How long the links of mails are good for, in hours. */
export const linkHours = { verify_email: 48, reset_password: 1 } as const;

/** What the form of signed-in devices sends in place of the id of one, for all but the one it is sent from. */
export const allOthers = 'others';

const browsers = { Edg: 'Edge', OPR: 'Opera', Firefox: 'Firefox', Chrome: 'Chrome', Safari: 'Safari' };
const systems = {
  Android: 'Android',
  iPhone: 'iPhone',
  iPad: 'iPad',
  Windows: 'Windows',
  'Mac OS': 'macOS',
  Linux: 'Linux',
};

/** Browser and system of a User-Agent header, in names a person recognises; '' when neither is known. */
export function deviceName(userAgent: string): string {
  const named = (names: Record<string, string>) =>
    Object.entries(names).find(([sign]) => userAgent.includes(sign))?.[1];
  return [named(browsers), named(systems)].filter(Boolean).join(', ');
}
