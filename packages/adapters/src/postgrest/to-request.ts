import type { Query } from '@guyub/core/adapter';
import { writeId } from '../mapping/index.ts';
import { isOfAll, wordsOf } from '../shared/conditions.ts';
import type { At } from '../shared/gather.ts';
import { columnAt } from './names.ts';
import type { Source } from './sources.ts';
import { toFilters } from './to-filters.ts';

/** Longest address that a server on the way surely lets through, characters. */
const LONGEST = 6000;

/** null: no row can fit. Everything in the address, and never by `Range`, which Supabase's own client does not send either. */
export function toListUrl(source: Source, query: Query, at: At, size: number): URL | null {
  const filters = toFilters(source, query);
  if (!filters) return null;
  const url = rowsUrl(source);
  const add = (name: string, value: string) => url.searchParams.append(name, value);
  // What is not asked is looked for in the rows.
  for (const [column, condition] of filters)
    if (url.href.length + encodeURIComponent(condition).length < LONGEST) add(column, condition);
  const words = source.search && wordsOf(query.text);
  if (source.search && words) add(source.search[0], `${source.search[1]}.${words}`);
  const order = orderOf(source, query);
  if (order.length > 0) add('order', order.join(','));
  add('limit', String(size));
  if (at !== null) add('offset', String(at));
  return url;
}

/** undefined: the list is to be read until the record comes. */
export function toRecordUrl(source: Source, id: string): URL | undefined {
  if (source.id === undefined) return undefined;
  const url = rowsUrl(source);
  url.searchParams.append(source.id, `eq.${writeId(id)}`);
  url.searchParams.append('limit', '1');
  return url;
}

/** A count only with the first page of everything, where it is shown; it may be the planner's guess. */
export const listHeaders = ({ counted }: Source, query: Query, at: At): Readonly<Record<string, string>> =>
  counted && at === null && isOfAll(query) ? { prefer: 'count=estimated' } : {};

function rowsUrl({ table, select, only }: Source): URL {
  const url = new URL(table);
  url.searchParams.append('select', select);
  for (const [column, condition] of only) url.searchParams.append(column, condition);
  return url;
}

/** Equals by their id, as everywhere. Rows without an order may come twice, or not at all, on the pages of a list. */
function orderOf({ sort, id }: Source, { sort: wanted = [] }: Query): readonly string[] {
  const asked = wanted.map(({ field, order }) => `${columnAt(sort.get(field) ?? field)}.${order}.nullslast`);
  const own = sort.get('id');
  const column = own === undefined ? id : columnAt(own);
  const tie = column !== undefined && !wanted.some(({ field }) => field === 'id');
  return tie ? [...asked, `${column}.asc`] : asked;
}
