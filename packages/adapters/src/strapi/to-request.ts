import type { Query, Scalar } from '@guyub/core/adapter';
import { writeId } from '../mapping/index.ts';
import { conditionsOf, rangesOf } from '../shared/conditions.ts';
import type { At } from '../shared/gather.ts';
import { isNumeric } from './capabilities.ts';
import type { Source } from './sources.ts';

/** Most values of one condition: of a longer list Strapi forgets the condition, and gives everything. */
const MOST_VALUES = 100;

/** Everything in the address: a page may ask without a preflight. null: nobody can fit. */
export function toListUrl(source: Source, query: Query, at: At, size: number): URL | null {
  const conditions = conditionsIn(source, query);
  if (!conditions) return null;
  const url = listUrl(source, conditions);
  const set = (name: string, value: Scalar) => url.searchParams.set(name, String(value));
  set('pagination[page]', at ?? 1);
  set('pagination[pageSize]', size);
  if (source.search && query.text) set('_q', query.text);
  orderOf(source, query).forEach((order, i) => set(`sort[${i}]`, order));
  return url;
}

/** By a list of one: it needs no right of its own, and finds by whichever column the mapping takes for the id. */
export function toRecordUrl(source: Source, id: string): URL | undefined {
  if (source.id === undefined) return undefined;
  const url = listUrl(source, [[source.id, '$eq', writtenId(source.id, id) ?? 0]]);
  url.searchParams.set('pagination[pageSize]', '1');
  return url;
}

type Part = readonly [column: string, operator: string, value: Scalar | readonly Scalar[]];

function listUrl({ list, asked = [] }: Source, parts: readonly Part[]): URL {
  const url = new URL(list);
  for (const [name, value] of asked) url.searchParams.set(name, value);
  parts.forEach(([column, operator, value], i) => {
    const at = `filters[$and][${i}]${column
      .split('.')
      .map((step) => `[${step}]`)
      .join('')}[${operator}]`;
    if (typeof value === 'object')
      value.forEach((one, j) => url.searchParams.set(`${at}[${j}]`, String(one)));
    else url.searchParams.set(at, String(value));
  });
  return url;
}

/** undefined: no row can fit. */
function conditionsIn(source: Source, query: Query): readonly Part[] | undefined {
  const { filters, mapping, resource } = source;
  const parts: Part[] = [];
  for (const [field, values] of conditionsOf(query)) {
    const column = filters.get(field);
    if (column === undefined) continue;
    const numeric = isNumeric(mapping, resource, field);
    const written = values.flatMap((value) =>
      field === 'id'
        ? (writtenId(column, String(value)) ?? [])
        : (typeof value === 'number') === numeric
          ? value
          : [],
    );
    if (written.length === 0) return undefined;
    if (written.length === 1) parts.push([column, '$eq', written[0]!]);
    else if (written.length <= MOST_VALUES) parts.push([column, '$in', written]);
  }
  for (const [field, { gte, lte }] of rangesOf(query)) {
    const column = filters.get(field);
    if (column === undefined || !isNumeric(mapping, resource, field)) continue;
    for (const [operator, bound] of [['$gte', gte], ['$lte', lte]] as const) {
      if (bound === undefined) continue;
      if (typeof bound !== 'number') return undefined;
      parts.push([column, operator, bound]);
    }
  }
  return parts;
} // prettier-ignore

/** Strapi's own numbers, of which a database knows that a word is none, and fails; undefined: no row has it. */
function writtenId(column: string, id: string): Scalar | undefined {
  const written = writeId(id);
  return column !== 'id' || /^[1-9]\d{0,8}$/.test(written) ? written : undefined;
}

/** Rows without an order may come twice, or not at all, on the pages of a list. */
function orderOf({ sort, id }: Source, { sort: wanted = [] }: Query): readonly string[] {
  const asked = wanted.map(({ field, order }) => `${sort.get(field) ?? field}:${order}`);
  const tie = sort.get('id') ?? id;
  return tie === undefined || wanted.some(({ field }) => field === 'id') ? asked : [...asked, `${tie}:asc`];
}
