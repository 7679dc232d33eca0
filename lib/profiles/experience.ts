import { monthsOf } from '../time/partial-dates';

/** A post as far as time goes: partial dates, '' for an end that has not come, and its share of full time, '' where that is not known. */
export type Post = { from: string; to: string; share: string };

const full = 100;

/** The months of a post that lie up to `until` (YYYY-MM), by number; null where it has none. */
function spanOf({ from, to }: Post, until: string): { start: number; end: number } | null {
  if (from === '') return null;
  const { last } = monthsOf(until);
  const span = { start: monthsOf(from).first, end: Math.min(monthsOf(to || until).last, last) };
  return span.end < span.start ? null : span;
}

/**
 * Months of work up to the month `until` (YYYY-MM): those in several posts at once count once, those in part-time posts by their shares
 * together, never as more than one. A year alone counts whole, and a share that is not known as full time: who remembers less is not
 * given less.
 */
export function monthsOfWork(posts: readonly Post[], until: string): number {
  const shares = new Map<number, number>();
  for (const post of posts) {
    const span = spanOf(post, until);
    if (!span) continue;
    const share = post.share === '' ? full : Number(post.share);
    for (let month = span.start; month <= span.end; month += 1)
      shares.set(month, Math.min(full, (shares.get(month) ?? 0) + share));
  }
  return Math.floor([...shares.values()].reduce((sum, share) => sum + share, 0) / full);
}

/** A stretch without a post. */
export type Gap = {
  /** YYYY-MM, both included. */
  from: string;
  to: string;
  months: number;
  /** The post that ended last before it, by its place in the list. */
  after: number;
};

/** Shorter ones are nobody's business. */
export const longestUnnoticed = 3;

/** The stretches of more than three months without a post, up to the month `until` (YYYY-MM), the earliest first. */
export function gapsIn(posts: readonly Post[], until: string): Gap[] {
  const spans = posts
    .flatMap((post, index) => {
      const span = spanOf(post, until);
      return span ? [{ ...span, index }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const [first] = spans;
  if (!first) return [];
  const gaps: Gap[] = [];
  let { end: covered, index: after } = first;
  for (const { start, end, index } of [...spans, { start: monthsOf(until).last + 1, end: 0, index: -1 }]) {
    const months = start - covered - 1;
    if (months > longestUnnoticed)
      gaps.push({ from: monthNumbered(covered + 1), to: monthNumbered(start - 1), months, after });
    if (end > covered) [covered, after] = [end, index];
  }
  return gaps;
}

function monthNumbered(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
