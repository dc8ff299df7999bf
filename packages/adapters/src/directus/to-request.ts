import type { Query, Scalar } from '@guyub/core/adapter';
import { writeId } from '../mapping/index.ts';
import { columnConditions, type ColumnCondition } from '../shared/column-conditions.ts';
import { orderOf } from '../shared/conditions.ts';
import type { At } from '../shared/gather.ts';
import type { Source } from './sources.ts';

/** Longest address that a server on the way surely lets through, characters. */
const LONGEST = 6000;

/** Everything in the address: a page may ask without a preflight. null: nobody can fit. */
export function toListUrl(source: Source, query: Query, at: At, size: number): URL | null {
  const conditions = columnConditions(source, query);
  if (!conditions) return null;
  const url = itemsUrl(source, conditions);
  const set = (name: string, value: Scalar) => url.searchParams.set(name, String(value));
  set('limit', size);
  // By rows and not by pages: how many come is Directus's own affair.
  set('offset', at ?? 0);
  set('meta', 'filter_count');
  if (source.search && query.text) set('search', query.text);
  const order = orderOf(source, query, source.id);
  if (order.length > 0)
    set('sort', order.map(([column, way]) => (way === 'desc' ? `-${column}` : column)).join(','));
  return url;
}

/** By a list of one. Of a single item Directus does not say whether it is not there or not for us. */
export function toRecordUrl(source: Source, id: string): URL | undefined {
  if (source.id === undefined) return undefined;
  const url = itemsUrl(source, [[source.id, 'in', [writeId(id)]]]);
  url.searchParams.set('limit', '1');
  return url;
}

type Rule = Readonly<Record<string, unknown>>;

/** Conditions as JSON: in brackets a comma would begin another value. */
function itemsUrl({ items, asked, only }: Source, conditions: readonly ColumnCondition[]): URL {
  const url = new URL(items);
  url.searchParams.set('fields', asked.join(','));
  const all = [...[...only].map(([column, value]) => rule(column, '_eq', value)), ...conditions.map(ruleOf)];
  while (JSON.stringify(all).length > LONGEST) all.pop();
  if (all.length > 0) url.searchParams.set('filter', JSON.stringify({ _and: all }));
  return url;
}

const ruleOf = ([column, operator, value]: ColumnCondition): Rule =>
  typeof value === 'object' && value.length === 1
    ? rule(column, '_eq', value[0])
    : rule(column, `_${operator}`, value);
const rule = (column: string, operator: string, value: unknown): Rule =>
  column.split('.').reduceRight<Rule>((within, step) => ({ [step]: within }), { [operator]: value });
