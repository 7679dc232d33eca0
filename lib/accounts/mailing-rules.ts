import { addDuration } from '../time/rules';

/** How often one account is mailed a link, or that it exists, because someone asked who may be anybody. */
export const mailing = { anHour: 5, aDay: 30, thenMinutes: 15, lateMinutes: 30 } as const;

/**
 * Whether an account is sent another mail of one sort at `now`, those it was sent before being `sent`.
 *
 * The rule against mail-bombing, and against using up the owner's own requests. Any number of strangers, from any number of
 * addresses, cause at most five mails at once, then one in a quarter of an hour; from the thirtieth of a day on, one in half
 * an hour: nine in any hour, 78 in any day. In between nothing is refused and no answer says so: each request is answered as if
 * a mail had been sent, which is true of the last half hour, and its link still works, since a link stays good for an hour
 * whatever is sent after it. So an owner always has a link at most half an hour old, or gets one. Devices that have signed in
 * before pass without this rule, by a limit of their own.
 */
export function mayMailAgain(sent: readonly Date[], now: Date): boolean {
  const within = (minutes: number) => {
    const since = addDuration(now, { minutes: -minutes });
    return sent.filter((at) => at > since).length;
  };
  if (within(24 * 60) >= mailing.aDay) return within(mailing.lateMinutes) === 0;
  if (within(60) >= mailing.anHour) return within(mailing.thenMinutes) === 0;
  return true;
}
