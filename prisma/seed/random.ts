/** Draws that depend on nothing but what they are named after, so that the same data comes out whatever else is made. */
export type Random = {
  /** From 0 up to, and not including, 1 */
  next(): number;
  /** A whole number from `min` to `max`, both included */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members of a list, in the order of the list */
  some<T>(list: readonly T[], count: number): T[];
  /** A key of a table of weights, each as likely as its weight */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K;
};

/** Two 32-bit numbers that depend on every character of `text` (cyrb53, bryc, public domain). */
export function hashOf(text: string): [number, number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return [a >>> 0, b >>> 0];
}

/** The draws of one thing, such as candidate 17. */
export function randomFor(kind: string, number: number): Random {
  let [state, mixed] = hashOf(`${kind} ${number}`);
  // mulberry32 (Tommy Ettinger, public domain), with the second half of the hash as its step.
  const step = mixed | 1;
  const next = () => {
    state = (state + step) | 0;
    mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    some: (list, count) => some(list, count, next),
    weighted: (weights) => weighted(weights, next()),
  };
}

// Selection sampling (Knuth, The Art of Computer Programming, 3.4.2, algorithm S).
function some<T>(list: readonly T[], count: number, next: () => number): T[] {
  let wanted = Math.min(count, list.length);
  return list.filter((_, index) => {
    const taken = next() * (list.length - index) < wanted;
    if (taken) wanted -= 1;
    return taken;
  });
}

function weighted<K extends string>(weights: Partial<Record<K, number>>, draw: number): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = draw * entries.reduce((sum, [, weight]) => sum + weight, 0);
  const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1);
  if (!found) throw new Error('nothing to draw from');
  return found[0];
}
