import { cursors, type Cursor, type Query } from '@guyub/core';
import { storable, strangeCursor } from '../query.ts';
import type { Placed, Position } from './order.ts';

/** Day; kilometres, null for nowhere; worth; turn and id of the first of the equals, and of the last on the page. */
type Written = readonly [number, number | null, number, number, string, number, string];
const positions = cursors<Written>('gateway');

export const cursorAfter = (query: Query, { hit, first }: Placed, day: number): Cursor =>
  positions.write(query, [
    day,
    hit.km === Infinity ? null : hit.km,
    hit.worth,
    first.turn,
    first.id,
    hit.turn,
    hit.id,
  ]);

/**
 * A cursor comes from a stranger.
 *
 * @throws GuyubError `stale-cursor`
 */
export function positionOf(query: Query): Position | undefined {
  if (query.page.after === undefined) return undefined;
  const written: unknown = positions.read(query, query.page.after);
  if (!isWritten(written)) throw strangeCursor();
  const [day, km, worth, firstTurn, firstId, turn, id] = written;
  return {
    day,
    hit: { km: km ?? Infinity, worth, turn, id },
    first: { turn: firstTurn, id: firstId },
  };
}

const isWritten = (written: unknown): written is Written =>
  Array.isArray(written) &&
  written.length === 7 &&
  written.every((value, i) =>
    i === 4 || i === 6
      ? typeof value === 'string' && storable(value)
      : i === 1
        ? value === null || typeof value === 'number'
        : Number.isSafeInteger(value),
  );
