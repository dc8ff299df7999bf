import { GuyubError } from '../contract/error.ts';
import type { Cursor, Query } from '../contract/query.ts';
import { questionKey } from './key.ts';

/**
 * Makes and reads cursors that carry a position and a stamp of their question, so that a cursor
 * from another question is refused instead of giving plausible nonsense.
 */
export function cursors<P>(adapter: string) {
  return {
    write: (query: Query, position: P): Cursor => {
      const bytes = new TextEncoder().encode(JSON.stringify([stamp(questionKey(query)), position]));
      return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '') as Cursor;
    },
    /** @throws GuyubError `stale-cursor` for a cursor of another question, or one that nobody made. */
    read: (query: Query, cursor: Cursor): P => {
      try {
        const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
        const text = new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
        const [seal, position] = JSON.parse(text) as [string, P];
        if (seal === stamp(questionKey(query))) return position;
      } catch {
        // falls through: a cursor that cannot be read is as stale as one from another question
      }
      throw new GuyubError(
        'stale-cursor',
        'This cursor belongs to another query; start from the first page.',
        {
          adapter,
        },
      );
    },
  };
}

/** Core's own cursors begin so: no adapter can write one, and none is asked to read one. */
const own = '~';
export const isOwn = (cursor: Cursor | undefined): boolean => cursor?.startsWith(own) === true;

/** As `cursors`, of what core does itself. */
export function ownCursors<P>() {
  const { read, write } = cursors<P>('core');
  return {
    write: (query: Query, position: P): Cursor => `${own}${write(query, position)}` as Cursor,
    read: (query: Query, cursor: Cursor): P => read(query, (isOwn(cursor) ? cursor.slice(1) : '') as Cursor),
  };
}

/** FNV-1a over two offsets, 64 bits in hex: a check against mistakes, not against malice. */
function stamp(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
