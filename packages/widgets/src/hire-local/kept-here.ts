/**
 * What the outbox keeps of a button's, found without loading it. A note beside it would be quicker to read, but is lost
 * with the battery, while what was written is not.
 */
export function keptHere(source: string, name: string): Promise<'request' | 'draft' | undefined> {
  return new Promise((resolve) => {
    const nothing = () => resolve(undefined);
    try {
      const opening = indexedDB.open('guyub-outbox');
      // Nobody has written anything yet, and a look makes no database.
      opening.onupgradeneeded = () => opening.transaction!.abort();
      opening.onerror = nothing;
      opening.onsuccess = () => {
        const { result: database } = opening;
        const look = database.transaction('kv');
        const rows = look.objectStore('kv');
        const requests: IDBRequest<{ readonly draft?: string }[]> = rows.getAll(
          IDBKeyRange.bound(`entry ${source} `, `entry ${source} \uffff`),
        );
        const draft = rows.getKey(`draft ${source} ${name}`);
        look.onabort = nothing;
        look.oncomplete = () => {
          const isRequest = requests.result.some((request) => request.draft === name);
          resolve(isRequest ? 'request' : draft.result ? 'draft' : undefined);
        };
        database.close();
      };
    } catch {
      nothing();
    }
  });
}
