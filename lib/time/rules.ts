import { Temporal } from 'temporal-polyfill';

/**
 * First instant after the closing date: an application counts while `now < closesAt` (R17). `closingDate` is
 * YYYY-MM-DD in `timeZone` (IANA), the duty station's; the end of that local day, whatever its clock does that night.
 */
export function endOfDay(closingDate: string, timeZone: string): Date {
  const next = Temporal.PlainDate.from(closingDate).add({ days: 1 });
  return new Date(next.toZonedDateTime({ timeZone }).epochMilliseconds);
}

/** The local date (YYYY-MM-DD) in `timeZone` at `instant`. */
export function localDateAt(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** `date` (YYYY-MM-DD) moved by a number of days. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * The instant at which clocks in `timeZone` (IANA) show `time` (HH:MM) on `date` (YYYY-MM-DD). A time that a change of the
 * clock skips is moved on by what was skipped; of one that comes twice it is the first.
 */
export function clockTime(date: string, time: string, timeZone: string): Date {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time });
  return new Date(zoned.epochMilliseconds);
}

/** The Monday of the week (ISO 8601) that `date` (YYYY-MM-DD) is in. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);
}

/** `instant` moved by a duration of hours, minutes and seconds. */
export function addDuration(
  instant: Date,
  duration: { hours?: number; minutes?: number; seconds?: number; milliseconds?: number },
): Date {
  const moved = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).add(duration);
  return new Date(moved.epochMilliseconds);
}

/** The instant so many calendar months before `instant`, in universal time; in a shorter month at most its last day. */
export function monthsBefore(instant: Date, months: number): Date {
  const moved = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('UTC')
    .subtract({ months });
  return new Date(moved.epochMilliseconds);
}

/** The last minute to apply, to show to a person: a minute before the first instant that is too late, such as 23:59. */
export function lastMinute(closes: Date | string): Date {
  return new Date(new Date(closes).getTime() - 60_000);
}
