import type { Query, Scalar } from '@guyub/core/adapter';
import { writeId } from '../mapping/index.ts';
import { conditionsOf, isOfAll, orderOf, wordsOf } from '../shared/conditions.ts';
import type { At } from '../shared/gather.ts';
import type { Source } from './sources.ts';

/** null: no row can fit. By GET: a page may ask without a preflight, which hardly a portal answers. */
export function toListUrl(source: Source, query: Query, at: At, size: number): URL | null {
  const filters = filtersOf(source, query);
  if (!filters) return null;
  // What is written like JSON would be read as a question about single columns.
  const words = source.search ? wordsOf(query.text) : '';
  const counting = at === null && source.counted && isOfAll(query);
  const url = searchUrl(source, { limit: String(size), offset: String(at ?? 0) });
  const set = (name: string, value: string) => url.searchParams.set(name, value);
  if (filters.size > 0) {
    const written = [...filters].map(([column, values]) => [column, values.length > 1 ? values : values[0]]);
    set('filters', JSON.stringify(Object.fromEntries(written)));
  }
  // Never in the language of tsquery, where somebody's brackets would be a fault.
  if (words) {
    set('q', words);
    set('plain', 'true');
  }
  const order = sortOf(source, query);
  if (order.length > 0) set('sort', order.join(','));
  // Counting a large table takes the portal longer than reading a page of it.
  set('include_total', String(counting));
  return url;
}

/** undefined: the list is to be read until the record comes. */
export function toRecordUrl(source: Source, id: string): URL | undefined {
  const { id: column } = source.columns ?? {};
  const possible = column === undefined ? undefined : valuesFor(source, column, [writeId(id)]);
  if (column === undefined || !possible) return undefined;
  const [written] = possible;
  // A number's column holds no other, and would refuse the question.
  if (written === undefined) return searchUrl(source, { limit: '0', include_total: 'false' });
  const filters = JSON.stringify({ [column]: written });
  return searchUrl(source, { limit: '1', include_total: 'false', filters });
}

function searchUrl({ portal, resourceId, columns }: Source, params: Readonly<Record<string, string>>): URL {
  const url = new URL('api/3/action/datastore_search', portal);
  const { wanted } = columns ?? {};
  const fields = wanted && { fields: wanted.join(',') };
  url.search = new URLSearchParams({ resource_id: resourceId, ...fields, ...params }).toString();
  return url;
}

/** At last by the row's number, so that no two pages share a row. */
function sortOf(source: Source, query: Query): readonly string[] {
  const { types, nullsLast } = source.columns ?? {};
  const asked = query.sort?.length ? orderOf(source, query) : [];
  const order = asked.map(([column, way]) =>
    way === 'asc' ? `${column} asc` : `${column} desc${nullsLast ? ' nulls last' : ''}`,
  );
  return types?.has('_id') ? [...order, '_id asc'] : order;
}

/** Values of each column that this table can be asked about; null: no row can fit. */
function filtersOf(source: Source, query: Query): ReadonlyMap<string, readonly string[]> | null {
  const found = new Map<string, readonly string[]>();
  for (const [field, values] of conditionsOf(query)) {
    const column = source.filters.get(field);
    if (column === undefined || found.has(column) || values.length === 0) continue;
    const texts = values.map((value) => (field === 'id' ? writeId(String(value)) : value));
    const possible = valuesFor(source, column, texts);
    if (possible) found.set(column, possible);
  }
  return [...found.values()].every((values) => values.length > 0) ? found : null;
}

const MOST_INT4 = 2 ** 31 - 1;
const greatest: Readonly<Record<string, number>> = {
  int: MOST_INT4,
  int4: MOST_INT4,
  int8: Number.MAX_SAFE_INTEGER,
  numeric: Number.MAX_SAFE_INTEGER,
  float8: Number.MAX_SAFE_INTEGER,
};

/**
 * As texts: before 2.11.3 a text column refused a number. A value that a column cannot hold is left out, since the portal
 * would refuse the question. undefined: this cannot be asked, e.g. about a number in a text column, where it may be
 * written `2.024`, `TA 2024`, or with a space behind it.
 */
function valuesFor(
  { columns }: Source,
  column: string,
  values: readonly Scalar[],
): readonly string[] | undefined {
  const type = columns?.types.get(column);
  if (type === undefined) return values.map(String);
  const most = Object.hasOwn(greatest, type) ? greatest[type]! : undefined;
  if (most !== undefined) {
    const written = type.startsWith('int') ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/;
    return values.map(String).filter((value) => written.test(value) && Math.abs(Number(value)) <= most);
  }
  if (type !== 'text' || !values.every((value) => typeof value === 'string')) return undefined;
  return values.filter((value) => !value.includes('\0'));
}
