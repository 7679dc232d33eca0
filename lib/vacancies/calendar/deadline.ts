import { createEvent, type DateArray } from 'ics';
import { lastMinute } from '../../time/rules';
import type { VacancyNotice } from '../dto';

/** What the event says, in the reader's language. */
type Words = { title: string; note: string; place: string };

/**
 * The deadline of a vacancy as an iCalendar file (RFC 5545): the last minute to apply (R17), in UTC, with an alarm three
 * days before. The UID is always that of the vacancy and SEQUENCE rises with every change of it, so that a deadline that
 * has been moved replaces the one in the calendar. `url` is the address of the notice, `host` names this site.
 */
export function deadlineCalendar(
  vacancy: VacancyNotice,
  words: Words,
  { url, host }: { url: string; host: string },
): string {
  const { error, value } = createEvent({
    uid: `deadline-${vacancy.id}@${host}`,
    sequence: Math.floor(new Date(vacancy.updatedAt).getTime() / 60_000),
    productId: '-//Candidature//Vacancies//EN',
    title: words.title,
    description: words.note,
    location: words.place,
    url,
    start: minuteOf(lastMinute(vacancy.closesAt)),
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes: 1 },
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    status: 'CONFIRMED',
    // Hours rather than days: the package writes three days as "P3DT", which the standard does not allow.
    alarms: [{ action: 'display', description: words.title, trigger: { hours: 72, before: true } }],
  });
  if (error || !value) throw new Error('the deadline could not be written as a calendar', { cause: error });
  return value;
}

function minuteOf(instant: Date): DateArray {
  return [
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
  ];
}
