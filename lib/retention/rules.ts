import { addDuration, monthsBefore } from '../time/rules';

/**
 * How long personal data are kept, as the privacy notice promises (R12): mails and messages to support, the profile of
 * someone who never finished it, what was sent with an application that was withdrawn before anyone examined it, and other
 * applications once their competition is over. Screenshots: lib/problems/rules.ts.
 */
export const periods = {
  mailMonths: 12,
  unfinishedMonths: 24,
  unexaminedDays: 30,
  applicationYears: 5,
} as const;

/** Up to which instant things lie too far back to be kept at `now`, by kind. */
export type RetentionCutoffs = { mails: Date; unfinished: Date; unexamined: Date; applications: Date };

/** The ends of all periods at `now`: what happened at them or before has been kept for its period. */
export function retentionCutoffs(now: Date): RetentionCutoffs {
  return {
    mails: monthsBefore(now, periods.mailMonths),
    unfinished: monthsBefore(now, periods.unfinishedMonths),
    unexamined: addDuration(now, { hours: -24 * periods.unexaminedDays }),
    applications: monthsBefore(now, 12 * periods.applicationYears),
  };
}
