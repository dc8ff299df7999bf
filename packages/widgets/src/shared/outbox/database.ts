import { promisifyRequest, type UseStore } from 'idb-keyval';

const STORE = 'kv';

/**
 * A store for idb-keyval of which every write has reached the disk when it is done: the battery of a phone may be empty the
 * moment after. Its own `createStore` leaves that to the system.
 */
export function database(name: string): UseStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const opening = promisifyRequest(request);
    opening.then(
      (db) => {
        db.onclose = () => (opened = undefined);
        db.onversionchange = () => {
          db.close();
          opened = undefined;
        };
      },
      () => (opened = undefined),
    );
    return opening;
  };
  return async (mode, run) => {
    const db = await (opened ??= open());
    return run(db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));
  };
}
