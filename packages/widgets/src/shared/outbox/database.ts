import { promisifyRequest, type UseStore } from 'idb-keyval';

const STORE = 'kv';

/** A store for idb-keyval. */
export type Database = UseStore & {
  /** Lets go of the connection once what runs is done; who comes later has one of their own, and lets go at once. */
  close(): void;
};

/**
 * A store of which every write has reached the disk when it is done: the battery of a phone may be empty the
 * moment after. Its own `createStore` leaves that to the system.
 */
export function database(name: string): Database {
  let opened: Promise<IDBDatabase> | undefined;
  let isClosed = false;
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
    const own = isClosed ? open() : undefined;
    const db = await (own ?? (opened ??= open()));
    try {
      return run(db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));
    } finally {
      if (own) db.close();
    }
  };
  return Object.assign(use, {
    close() {
      isClosed = true;
      opened?.then(
        (db) => db.close(),
        () => {},
      );
      opened = undefined;
    },
  });
}
