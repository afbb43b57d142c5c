/** What this device keeps of an account, and since when. */
export interface Kept<T> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const name = 'inside-in';
const store = 'kept';
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Keeps a value for the account under a name. What another account has here goes: one person at a time reads on a device. */
export async function keep(account: string, about: string, value: unknown, at = Date.now()): Promise<void> {
  await inStore('readwrite', async (kept) => {
    for (const key of (await done(kept.getAllKeys())) as [string, string][])
      if (key[0] !== account) kept.delete(key);
    return done(kept.put({ value, at } satisfies Kept<unknown>, [account, about]));
  });
}

/** What was kept for the account under the name; undefined where there is nothing, or nothing newer than 30 days. */
export async function read<T>(
  account: string,
  about: string,
  now = Date.now(),
): Promise<Kept<T> | undefined> {
  const found = await inStore('readonly', (kept) => done(kept.get([account, about])));
  const entry = found as Kept<T> | undefined;
  return entry && now - entry.at < keptFor ? entry : undefined;
}

/** Takes away all that was kept, whoever it belongs to. */
export async function forgetAll(): Promise<void> {
  await inStore('readwrite', (kept) => done(kept.clear()));
}

async function inStore<T>(mode: IDBTransactionMode, run: (kept: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await done(opening);
  try {
    const transaction = database.transaction(store, mode);
    // A page that goes before it is complete takes it back.
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The device keeps nothing.'));
    });
    const [result] = await Promise.all([run(transaction.objectStore(store)), complete]);
    return result;
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device keeps nothing.'));
  });
}
