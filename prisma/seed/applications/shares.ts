import type { Competition } from '../competitions/plan';
import { randomFor, type Random } from '../random';
import { between, earlier } from '../time';

/** How many applications the `number`th of `candidates` makes: uneven, and `applications` in all. */
export function shareOf(number: number, candidates: number, applications: number, most: number): number {
  // Candidates go in pairs: a pair's part of the whole is exact, and one of the two gets more of it.
  const start = number - (number % 2);
  const end = Math.min(start + 2, candidates);
  const upTo = (count: number) => Math.floor((count * applications) / candidates);
  const both = upTo(end) - upTo(start);
  if (end === start + 1) return both;
  const drawn = randomFor('share', start).int(Math.ceil(both * 0.1), Math.floor(both * 0.9));
  const first = Math.min(most, Math.max(both - most, drawn));
  return number % 2 === 0 ? first : both - first;
}

// How much more sought after than the average the competitions are that a first-time user is shown.
const prominence = 3.4;

/** Draws competitions to apply to, some more sought after than others. */
export class Choice {
  private readonly reach: number[] = [];
  private readonly total: number;

  constructor(
    private readonly competitions: readonly Competition[],
    shown: readonly (Competition | undefined)[],
  ) {
    const weights = competitions.map(attraction);
    const average = weights.reduce((sum, weight) => sum + weight, 0) / competitions.length;
    let sum = 0;
    for (const [index, competition] of competitions.entries()) {
      sum += shown.includes(competition) ? prominence * average : weights[index]!;
      this.reach.push(sum);
    }
    this.total = sum;
  }

  /** `wanted` different competitions. */
  draw(wanted: number, random: Random): Competition[] {
    const chosen = new Set<Competition>();
    for (let tries = 0; chosen.size < wanted && tries < 20 * wanted; tries += 1)
      chosen.add(this.at(random.next() * this.total));
    for (const competition of this.competitions) {
      if (chosen.size >= wanted) break;
      chosen.add(competition);
    }
    return [...chosen];
  }

  private at(point: number): Competition {
    let [low, high] = [0, this.reach.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.reach[middle]! > point) high = middle;
      else low = middle + 1;
    }
    return this.competitions[low]!;
  }
}

// Notices just opened have had less time to be found.
function attraction({ number, opensAt, closesAt, until }: Competition): number {
  const open = earlier(closesAt, until).getTime() - opensAt.getTime();
  const part = open / (closesAt.getTime() - opensAt.getTime());
  return (0.6 + randomFor('attraction', number).next()) * Math.sqrt(Math.max(part, 0.02));
}

/** An instant at which an application to the competition could arrive, most at the beginning or the end. */
export function arrival({ opensAt, closesAt, until }: Competition, random: Random): Date {
  const drawn = random.next();
  const fraction = random.chance(0.5) ? drawn ** 2 : 1 - drawn ** 2;
  return between(opensAt, earlier(closesAt, until), 0.002 + fraction * 0.99);
}
