/**
 * What the outbox keeps, found without loading it. A note beside it would be quicker to read, but is lost with the
 * battery, while what was written is not.
 *
 * @param ask makes its requests, given all that waits for this source, and reads their results when they are there
 * @returns undefined where there is nothing, or the browser says nothing
 */
export const lookInOutbox = <T>(
  source: string,
  ask: (rows: IDBObjectStore, waiting: IDBKeyRange) => () => T,
): Promise<T | undefined> =>
  new Promise((resolve) => {
    const nothing = () => resolve(undefined);
    try {
      const opening = indexedDB.open('guyub-outbox');
      // Nobody has written anything yet, and a look makes no database.
      opening.onupgradeneeded = () => opening.transaction!.abort();
      opening.onerror = nothing;
      opening.onsuccess = () => {
        const { result: database } = opening;
        const look = database.transaction('kv');
        const read = ask(
          look.objectStore('kv'),
          IDBKeyRange.bound(`entry ${source} `, `entry ${source} \uffff`),
        );
        look.onabort = nothing;
        look.oncomplete = () => resolve(read());
        database.close();
      };
    } catch {
      nothing();
    }
  });
