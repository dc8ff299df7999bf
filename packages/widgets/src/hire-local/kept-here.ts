import { lookInOutbox } from '../shared/look-in-outbox.ts';

/** What the outbox keeps of a button's. */
export const keptHere = (source: string, name: string): Promise<'request' | 'draft' | undefined> =>
  lookInOutbox(source, (rows, waiting) => {
    const requests: IDBRequest<{ readonly draft?: string }[]> = rows.getAll(waiting);
    const draft = rows.getKey(`draft ${source} ${name}`);
    return () =>
      requests.result.some((request) => request.draft === name)
        ? 'request'
        : draft.result
          ? 'draft'
          : undefined;
  });
