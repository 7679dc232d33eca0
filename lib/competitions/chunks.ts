// Prisma reads what belongs to at most about 1,000 rows in one query, and SQLite takes 32,766 values in one statement:
// this many rows of a dozen values stay below both.
const chunkSize = 500;

/** Runs `work` on so many of `items` at a time, one chunk after the other, as one statement takes; gives all it gave. */
export async function inChunks<T, R>(
  items: readonly T[],
  work: (chunk: T[]) => Promise<R[] | void>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += chunkSize)
    results.push(...((await work(items.slice(start, start + chunkSize))) ?? []));
  return results;
}
