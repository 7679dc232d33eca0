// Partial dates are `YYYY` or `YYYY-MM`: a year alone stands for all of its months.

/** Month by number since the year 0: the first that a partial date can mean, and the last. */
export function monthsOf(date: string): { first: number; last: number } {
  const [year = 0, month] = date.split('-').map(Number);
  const january = year * 12;
  if (month === undefined) return { first: january, last: january + 11 };
  return { first: january + month - 1, last: january + month - 1 };
}

/** Whether `end` lies before `start` however either is meant; never where one is empty. */
export function endsBefore(end: string, start: string): boolean {
  return end !== '' && start !== '' && monthsOf(end).last < monthsOf(start).first;
}

/** Whether `date` lies after the month `now` (YYYY-MM) however it is meant. */
export function isAfter(date: string, now: string): boolean {
  return date !== '' && monthsOf(date).first > monthsOf(now).first;
}
