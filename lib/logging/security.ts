import { log } from './log';
import { aboutRequest, loggedHash } from './request';

/**
 * Every security event there is, with the level of its line: one that is not here cannot be logged. A test sees to it that
 * each is logged once where it happens (tests/e2e/security-log.test.ts).
 */
export const securityEvents = {
  'sign-in.opened': 'info',
  'sign-in.refused': 'warn',
  /** A limit of one client or device was reached. */
  'limit.throttled': 'warn',
  /** A limit was reached that holds for an account from any client but known devices. */
  'limit.locked': 'warn',
  'access.forbidden': 'warn',
  /** Someone signed in gave a wrong present password. */
  'password.refused': 'warn',
  'password.changed': 'info',
  'reset.asked': 'info',
  'reset.used': 'info',
  'second-factor.refused': 'warn',
  'second-factor.set-up': 'info',
  'second-factor.codes-renewed': 'info',
  'second-factor.turned-off': 'warn',
  /** An administrator took another's. */
  'second-factor.reset': 'warn',
  'session.ended-elsewhere': 'info',
  'data.confirmed': 'info',
  'data.exported': 'info',
} as const satisfies Record<string, 'info' | 'warn'>;

export type SecurityEvent = keyof typeof securityEvents;

/** What an event is about: identifiers and codes, never an address, a name or what was typed. */
export type EventFields = {
  kind?: 'candidate' | 'staff';
  account?: string;
  /** The address that was tried, whether or not it has an account: logged as a keyed hash. */
  target?: string;
  /** Whose device has signed in to the account before. */
  knownDevice?: boolean;
  limits?: string[];
  action?: string;
  by?: string;
  mailed?: boolean;
  sessions?: string;
  format?: string;
};

/** Logs a security event of the request at hand, with the request's id and a keyed hash of its client. */
export async function securityEvent(event: SecurityEvent, fields: EventFields = {}): Promise<void> {
  const { target, ...others } = fields;
  const hash = target === undefined ? {} : { target: loggedHash('target', target) };
  log[securityEvents[event]]({ event, ...(await aboutRequest()), ...others, ...hash });
}
