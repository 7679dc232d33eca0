/** The instant `fraction` (0 to 1) of the way from one to another. */
export function between(from: Date, to: Date, fraction: number): Date {
  return new Date(Math.floor(from.getTime() + (to.getTime() - from.getTime()) * fraction));
}

/** The earlier of two instants. */
export function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
