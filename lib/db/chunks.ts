// Prisma reads what belongs to about 1,000 rows at most in one query, and SQLite takes 32,766 values in one statement:
// this many rows of a dozen values stay below both.
export const chunkSize = 500;

/** Runs `work` on so many of `items` at a time as one statement takes, one chunk after the other; what each gave. */
export async function inChunks<T, R>(
  items: readonly T[],
  work: (chunk: T[]) => Promise<R>,
  size = chunkSize,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += size)
    results.push(await work(items.slice(start, start + size)));
  return results;
}
