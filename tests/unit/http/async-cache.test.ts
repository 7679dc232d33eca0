import { createAsyncCache } from '@/lib/http/async-cache';

const sizes = { maxSize: 4, sizeOf: (list: number[]) => list.length };

test('what is asked for at once is made once, and remembered until others take its room', async () => {
  const remember = createAsyncCache<number[]>(sizes);
  const made: string[] = [];
  const ask = (key: string) =>
    remember(key, async () => {
      made.push(key);
      return Promise.resolve([1, 2]);
    });
  const [one, other] = await Promise.all([ask('a'), ask('a')]);
  expect(one).toBe(other);
  await ask('b');
  await ask('a');
  expect(made).toEqual(['a', 'b']);
  await ask('c');
  await ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what fails and what is not worth keeping is made again', async () => {
  const remember = createAsyncCache<number[]>({ ...sizes, shouldCache: (list) => list.length > 0 });
  await expect(remember('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await remember('a', () => Promise.resolve([]))).toEqual([]);
  expect(await remember('a', () => Promise.resolve([1]))).toEqual([1]);
  expect(await remember('a', () => Promise.resolve([2]))).toEqual([1]);
});
