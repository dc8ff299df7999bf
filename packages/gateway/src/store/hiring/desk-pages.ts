import { cursors, GuyubError, type Cursor, type Query } from '@guyub/core';
import type { Behind } from './behind-door.ts';

export const PAGE = 20;

/** Where a page ended: whether something waited in the last one, when it was made, its id. */
export type Position = readonly [waits: boolean, createdAt: string, id: string];
const positions = cursors<Position>('gateway');

/** A cursor of one door opens no page of another, nor of another desk. */
const question = (desk: string, door: Behind): Query => ({
  resource: desk,
  refine: { door: [`${door.region} ${door.kind} ${door.subject}`] },
  page: { size: PAGE },
});

export const cursorAfter = (desk: string, door: Behind, position: Position): Cursor =>
  positions.write(question(desk, door), position);

/**
 * A cursor comes from a stranger: what it holds must be a position.
 *
 * @throws GuyubError `stale-cursor`
 */
export function positionIn(desk: string, door: Behind, after: string): Position {
  const position: unknown = positions.read(question(desk, door), after as Cursor);
  if (
    Array.isArray(position) &&
    position.length === 3 &&
    typeof position[0] === 'boolean' &&
    position.slice(1).every((part) => typeof part === 'string' && !/[\0\p{Surrogate}]/u.test(part))
  )
    return position as unknown as Position;
  throw new GuyubError(
    'stale-cursor',
    'Halaman lanjutan ini tidak dikenal. Mulai lagi dari halaman pertama.',
    {
      adapter: 'gateway',
    },
  );
}
