import type { AlertFrequency } from '../db/generated/sqlite/enums';
import { addDays, after, clockTime, localDateAt, mondayOf } from '../time/rules';

/** Most alerts an account may have. */
export const mostAlerts = 20;

/** Most vacancies a mail lists; it links to the others. */
export const mostListed = 20;

/** When daily and weekly mails are due: clock time in the configured zone, weekly on Mondays. */
export const digestTime = '07:00';

/**
 * How long after its opening a vacancy is looked at: publishing is dated when it is asked for, and is seen by others only
 * once it is committed.
 */
export const settlingSeconds = 30;

const days = { daily: 1, weekly: 7 } as const;
type Digest = keyof typeof days;

function slotOn(date: string, timeZone: string): Date {
  return clockTime(date, digestTime, timeZone);
}

function slotDate(frequency: Digest, instant: Date, timeZone: string): string {
  const date = localDateAt(instant, timeZone);
  return frequency === 'weekly' ? mondayOf(date) : date;
}

/**
 * Up to which instant the vacancies that opened are due to be told at `now`: for a daily or weekly alert the last digest
 * time in `timeZone` (IANA), for an instant one the latest moment that is settled. An alert is due when this is after what
 * it has covered (R18).
 */
export function slotAt(frequency: AlertFrequency, now: Date, timeZone: string): Date {
  const settled = after(now, { seconds: -settlingSeconds });
  if (frequency === 'instant') return settled;
  const date = slotDate(frequency, settled, timeZone);
  const slot = slotOn(date, timeZone);
  return slot <= settled ? slot : slotOn(addDays(date, -days[frequency]), timeZone);
}

/**
 * When an alert that has covered everything up to `coveredUntil` is due again: a daily or weekly one at the next digest
 * time after it, an instant one as soon as a vacancy has opened since.
 */
export function dueAt(frequency: AlertFrequency, coveredUntil: Date, timeZone: string): Date {
  if (frequency === 'instant') return coveredUntil;
  const date = slotDate(frequency, coveredUntil, timeZone);
  const slot = slotOn(date, timeZone);
  return slot > coveredUntil ? slot : slotOn(addDays(date, days[frequency]), timeZone);
}

/** The key of the mail that tells what opened since `coveredUntil`: a second attempt at it is the same mail. */
export function mailKey(alertId: string, coveredUntil: Date): string {
  return `alert:${alertId}:${coveredUntil.toISOString()}`;
}
