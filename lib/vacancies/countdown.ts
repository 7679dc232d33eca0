const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** From how long before closing the time left is counted down before the reader's eyes. */
export const countedFrom = 48 * hour;

// Minutes left at which screen readers are notified; every second would interrupt their reading.
const milestones = [1440, 720, 360, 180, 120, 60, 30, 15, 10, 5, 2, 1];

export type TimeLeft =
  | { state: 'far' | 'over' }
  | { state: 'near'; hours: number; minutes: number; seconds: number; milestone: number | null };

/**
 * What is left of the time to apply at `now` (milliseconds since 1970): counted in the last 48 hours only. Seconds are
 * rounded up, so that the count ends at the very instant of closing. `milestone` is the last of the moments to tell listeners
 * of, in minutes, that has passed; null before the first.
 */
export function timeLeft(closesAt: string, now: number): TimeLeft {
  const left = Date.parse(closesAt) - now;
  if (left <= 0) return { state: 'over' };
  if (left > countedFrom) return { state: 'far' };
  const whole = Math.ceil(left / second) * second;
  return {
    state: 'near',
    hours: Math.floor(whole / hour),
    minutes: Math.floor((whole % hour) / minute),
    seconds: (whole % minute) / second,
    milestone: milestones.findLast((minutes) => whole <= minutes * minute) ?? null,
  };
}
