import { createEvent, type DateArray } from 'ics';
import { lastMinute } from '../../time/rules';
import type { VacancyNotice } from '../dto';

/** What the event says, in the reader's language. */
type Words = { title: string; note: string; place: string };

/**
 * The deadline of a vacancy as an iCalendar file (RFC 5545): the last minute to apply (R17), in UTC, with alarms three
 * days and twelve hours before. The UID is always that of the vacancy and SEQUENCE rises with every change of it, so that
 * a deadline that has been moved replaces the one in the calendar. `url` is the address of the notice, `host` names this
 * site.
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
    // Nobody invites: a published event would need an organiser (RFC 5546, 3.2.1).
    method: undefined,
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
    alarms: [72, 12].map((hours) => ({
      action: 'display' as const,
      description: escaped(words.title),
      trigger: { hours, before: true },
    })),
  });
  if (error || !value) throw new Error('the deadline could not be written as a calendar', { cause: error });
  return folded(value);
}

const longestLine = 75;

// Lines are at most 75 octets long (RFC 5545, 3.1): the package counts characters, of which "é" is two octets.
function folded(file: string): string {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => {
      let length = 0;
      return [...line]
        .map((character) => {
          const octets = Buffer.byteLength(character);
          const fits = length + octets <= longestLine;
          length = fits ? length + octets : 1 + octets;
          return fits ? character : `\r\n ${character}`;
        })
        .join('');
    })
    .join('\r\n');
}

// Text in a calendar (RFC 5545, 3.3.11): the package leaves that of alarms as it is.
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
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
