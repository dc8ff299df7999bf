import { GuyubError, matches, type Plain, type Query } from '@guyub/core/adapter';
import { readRecord } from '../mapping/index.ts';
import type { ForeignSource } from './foreign-source.ts';
import { isInOrder } from './in-order.ts';
import { endless, repeats } from './repeats.ts';

/** Where a list is read: a page's number, an offset, or a cursor of the backend; null: from the start. */
export type At = number | string | null;

/** One answer of a backend to a list. */
export interface ForeignPage {
  readonly rows: readonly Plain[];
  /** Where it goes on; null: nowhere. */
  readonly next: At;
  /** false: it does not say whether there is more, so the next page tells. */
  readonly sure: boolean;
  readonly total: number | undefined;
}

/** Where to go on: a page of the backend, and the rows of it that were used. */
export interface Position {
  readonly at: At;
  readonly skip: number;
  readonly size: number;
}
export interface Gathered {
  readonly items: readonly Plain[];
  readonly next: Position | null;
  readonly total: number | undefined;
  /** The page at `next` was read already, and nothing of it was used. */
  readonly ahead: ForeignPage | undefined;
}

/** Most pages of the backend for one page of ours; where nearly nobody is shown, ours is short and goes on. */
const MOST_PAGES = 10;

/**
 * Reads pages of the backend until one of ours is full and it is known whether there is more: rows of people who did
 * not agree are left out, so the backend's pages are not ours.
 */
export async function gather(
  adapter: string,
  source: ForeignSource,
  query: Query,
  from: Position,
  read: (at: At, size: number) => Promise<ForeignPage>,
): Promise<Gathered> {
  const items: Plain[] = [];
  const known = new Set<unknown>();
  const ordered = () => inOrder(adapter, query, items);
  let { at, skip } = from;
  let total: number | undefined;
  const isAgain = repeats(adapter);
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await read(at, from.size);
    total ??= page.total;
    if (isAgain(page.rows, from.size, page.sure))
      return { items: ordered(), next: null, total, ahead: undefined };
    const records = recordsOf(adapter, source, page.rows);
    for (const [index, record] of records.entries()) {
      const fresh = record !== null && !known.has(record['id']);
      if (record) known.add(record['id']);
      if (!fresh || index < skip || !holds(query, record)) continue;
      if (items.length === query.page.size) {
        const ahead = pages > 0 && index === records.findIndex(Boolean) ? page : undefined;
        const next = { at, skip: ahead ? 0 : index, size: from.size };
        return { items: ordered(), next, total, ahead };
      }
      items.push(record);
    }
    if (page.next === null) return { items: ordered(), next: null, total, ahead: undefined };
    if (page.next === at) throw endless(adapter);
    [at, skip] = [page.next, 0];
  }
  return { items: ordered(), next: { at, skip, size: from.size }, total, ahead: undefined };
}

/** @throws GuyubError `bad-response` when no row at all has an id: this is not what the mapping speaks of */
export function recordsOf(
  adapter: string,
  { mapping, resource }: ForeignSource,
  rows: readonly Plain[],
): readonly (Plain | null)[] {
  const read = rows.map((row) => readRecord(mapping, resource, row));
  const strange = read.every(({ issues }) =>
    issues.some(({ field, code }) => field === 'id' && code === 'missing'),
  );
  if (rows.length > 0 && strange)
    throw new GuyubError(
      'bad-response',
      `No row of "${resource}" has an id where the mapping looks for it.`,
      { adapter },
    );
  return read.map(({ record }) => record as Plain | null);
}

/** Whether a record is what was asked for: the backend may have ignored the question. */
const holds = ({ where, refine = {} }: Query, record: Plain): boolean =>
  (!where || matches(where, record)) &&
  Object.entries(refine).every(
    ([field, values]) => !values?.length || matches({ op: 'in', field, values }, record),
  );

/** @throws GuyubError `bad-response` when the backend has another idea of the order */
function inOrder(adapter: string, { sort }: Query, items: readonly Plain[]): readonly Plain[] {
  if (!sort?.length || isInOrder(sort, items)) return items;
  throw new GuyubError(
    'bad-response',
    `The backend does not sort by ${sort.map(({ field }) => field).join(', ')} as agreed. Take it out of "sort", and core does it.`,
    { adapter },
  );
}
