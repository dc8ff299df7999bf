import { GuyubError, type Plain } from '@guyub/core/adapter';

/**
 * Tells of page after page whether it is the one before once more. Then this way of paging is not known there, and all
 * came at once.
 *
 * @throws GuyubError `bad-response` when it is only a part of the list that comes again and again
 */
export function repeats(adapter: string) {
  let before: string | undefined;
  return (rows: readonly Plain[], size: number, sure: boolean): boolean => {
    if (rows.length === 0) return false;
    const now = JSON.stringify([rows.length, rows[0], rows.at(-1)]);
    const again = now === before;
    before = now;
    if (again && (sure || rows.length === size)) throw endless(adapter);
    return again;
  };
}

export const endless = (adapter: string): GuyubError =>
  new GuyubError(
    'bad-response',
    'The backend gives the same page again and again. Is it asked for pages as it wants to be?',
    { adapter },
  );
