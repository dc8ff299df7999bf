import { lookInOutbox } from '../shared/look-in-outbox.ts';

/** Something was written at an earlier visit, and has not been sent. */
export const isWaiting = async (source: string): Promise<boolean> =>
  Boolean(
    await lookInOutbox(source, (rows, waiting) => {
      const count = rows.count(waiting);
      return () => count.result;
    }),
  );
