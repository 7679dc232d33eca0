import { LRUCache } from 'lru-cache';

type Limits<T> = {
  /** How much is kept, in whatever `sizeOf` counts. */
  maxSize: number;
  sizeOf: (value: T) => number;
  /** Which values are worth keeping; all unless said. */
  shouldCache?: (value: T) => boolean;
};

/** The value of a key: remembered, or by `make`, which those who ask at the same time wait for together. */
export type AsyncCache<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/** Remembers what takes long to make, for the keys asked for last. What could not be made is tried again. */
export function createAsyncCache<T extends object>({
  maxSize,
  sizeOf,
  shouldCache = () => true,
}: Limits<T>): AsyncCache<T> {
  const kept = new LRUCache<string, T>({ maxSize, sizeCalculation: sizeOf });
  const asked = new Map<string, Promise<T>>();
  const makeAndKeep = async (key: string, make: () => Promise<T>) => {
    const value = await make();
    if (shouldCache(value)) kept.set(key, value);
    return value;
  };
  return async (key, make) => {
    const before = kept.get(key) ?? asked.get(key);
    if (before) return before;
    const making = makeAndKeep(key, make);
    asked.set(key, making);
    return making.finally(() => asked.delete(key));
  };
}
