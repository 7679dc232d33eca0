// What is in localStorage reaches the disk seconds later. IndexedDB writes at once where it is asked to, so that a browser that is
// killed in mid-typing loses nothing.

const database = 'drafts';
const store = 'drafts';

let opened: Promise<IDBDatabase | null> | undefined;
/** What is still to be written, by key: the latest value, or null to remove it. */
const waiting = new Map<string, unknown>();
let writing = false;

/** Whether this browser has where to write. */
export const isDurable = () => typeof indexedDB !== 'undefined';

function open(): Promise<IDBDatabase | null> {
  return (opened ??= new Promise((resolve) => {
    // A browser that keeps nothing is no fault.
    if (!isDurable()) return resolve(null);
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      opened = undefined;
      resolve(null);
    };
  }));
}

/** Keeps a value under a key on the disk; null removes it. Of values that follow one another fast the last is written. */
export function writeDurably(key: string, value: unknown): void {
  waiting.set(key, value);
  if (!writing) void writeAll();
}

async function writeAll(): Promise<void> {
  writing = true;
  const db = await open();
  while (waiting.size > 0) {
    const entries = [...waiting];
    waiting.clear();
    await new Promise<void>((resolve) => {
      if (!db) return resolve();
      const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
      for (const [key, value] of entries)
        if (value === null) transaction.objectStore(store).delete(key);
        else transaction.objectStore(store).put(value, key);
      transaction.oncomplete = transaction.onabort = () => resolve();
    });
  }
  writing = false;
}

/** What is kept under a key; undefined where nothing is. */
export async function readDurably(key: string): Promise<unknown> {
  const db = await open();
  if (!db) return undefined;
  return new Promise((resolve) => {
    const request = db.transaction(store).objectStore(store).get(key);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });
}

/** Removes everything that is kept. */
export async function clearDurably(): Promise<void> {
  waiting.clear();
  (await open())?.transaction(store, 'readwrite', { durability: 'strict' }).objectStore(store).clear();
}
