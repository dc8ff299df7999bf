import { promisifyRequest, type UseStore } from 'idb-keyval';

const STORE = 'kv';

/** A store for idb-keyval. */
export type Database = UseStore & {
  /** Lets go of the connection once what runs is done; another use opens it again. */
  close(): void;
};

/**
 * A store of which every write has reached the disk when it is done: the battery of a phone may be empty the
 * moment after. Its own `createStore` leaves that to the system.
 */
export function database(name: string): Database {
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
  const use: UseStore = async (mode, run) => {
    const db = await (opened ??= open());
    return run(db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));
  };
  return Object.assign(use, {
    close() {
      opened?.then(
        (db) => db.close(),
        () => {},
      );
      opened = undefined;
    },
  });
}
