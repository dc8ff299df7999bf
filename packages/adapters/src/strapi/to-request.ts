import type { Query, Scalar } from '@guyub/core/adapter';
import { writeId } from '../mapping/index.ts';
import { columnConditions, type ColumnCondition } from '../shared/column-conditions.ts';
import { orderOf } from '../shared/conditions.ts';
import type { At } from '../shared/gather.ts';
import type { Source } from './sources.ts';

/** Most values of one condition: of a longer list Strapi forgets the condition, and gives everything. */
const MOST_VALUES = 100;

/** Everything in the address: a page may ask without a preflight. null: nobody can fit. */
export function toListUrl(source: Source, query: Query, at: At, size: number): URL | null {
  const conditions = columnConditions(source, query, writtenId);
  if (!conditions) return null;
  const url = listUrl(source, conditions);
  const set = (name: string, value: Scalar) => url.searchParams.set(name, String(value));
  set('pagination[page]', at ?? 1);
  set('pagination[pageSize]', size);
  if (source.search && query.text) set('_q', query.text);
  orderOf(source, query, source.id).forEach(([column, way], i) => set(`sort[${i}]`, `${column}:${way}`));
  return url;
}

/** By a list of one: it needs no right of its own, and finds by whichever column the mapping takes for the id. */
export function toRecordUrl(source: Source, id: string): URL | undefined {
  if (source.id === undefined) return undefined;
  const url = listUrl(source, [[source.id, 'in', [writtenId(source.id, id) ?? 0]]]);
  url.searchParams.set('pagination[pageSize]', '1');
  return url;
}

function listUrl({ list, asked = [] }: Source, conditions: readonly ColumnCondition[]): URL {
  const url = new URL(list);
  for (const [name, value] of asked) url.searchParams.set(name, value);
  conditions.forEach(([column, operator, value], i) => {
    const steps = column.split('.').map((step) => `[${step}]`);
    const at = `filters[$and][${i}]${steps.join('')}`;
    const set = (name: string, one: Scalar) => url.searchParams.set(`${at}${name}`, String(one));
    if (typeof value !== 'object') set(`[$${operator}]`, value);
    else if (value.length === 1) set('[$eq]', value[0]!);
    else if (value.length <= MOST_VALUES) value.forEach((one, j) => set(`[$in][${j}]`, one));
  });
  return url;
}

/** Strapi's own numbers, of which a database knows that a word is none, and fails; undefined: no row has it. */
function writtenId(column: string, id: string): Scalar | undefined {
  const written = writeId(id);
  return column !== 'id' || /^[1-9]\d{0,8}$/.test(written) ? written : undefined;
}
