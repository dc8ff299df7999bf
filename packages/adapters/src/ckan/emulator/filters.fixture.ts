import { notValid } from './refused.fixture.ts';
import { wordOf, type Version } from './site.fixture.ts';
import { identifier, literal } from './tables.fixture.ts';

type Types = ReadonlyMap<string, string>;

/** Conditions as SQL, with the values written into it as psycopg2 does (`_where_clauses`). */
export function whereOf(
  filters: Readonly<Record<string, unknown>>,
  types: Types,
  version: Version,
): readonly string[] {
  return Object.entries(filters).map(([field, value]) => {
    if (version === '2.12') return later(field, value, types);
    const name = identifier(field);
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    const texts = values.map((one) => written(one, version === '2.11' && types.get(field) === 'text'));
    // Of an empty list it makes `in ()`, which PostgreSQL does not read.
    return Array.isArray(value) ? `${name} in (${texts.join(',')})` : `${name} = ${texts[0]}`;
  });
}

/** datastore/filters.py: ranges, alternatives, and lists of either. */
function later(field: string, value: unknown, types: Types): string {
  if (field === '$or') {
    const parts = (value as readonly Readonly<Record<string, unknown>>[]).map((part) =>
      Object.entries(part)
        .map((entry) => later(...entry, types))
        .join(' and '),
    );
    return `(${parts.join(' or ') || 'false'})`;
  }
  const name = identifier(field);
  const text = (one: unknown) => written(one, types.get(field) === 'text');
  if (Array.isArray(value)) {
    if (value.some(isObject)) return `(${value.map((one) => later(field, one, types)).join(' or ')})`;
    return value.length > 0 ? `${name} in (${value.map(text).join(',')})` : 'false';
  }
  if (!isObject(value)) return `${name} = ${text(value)}`;
  const signs: Readonly<Record<string, string>> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };
  return Object.entries(value)
    .map(([op, one]) => {
      if (op === 'in') return later(field, one, types);
      if (!Object.hasOwn(signs, op)) throw notValid({ filters: [`Unknown filter operation: '${op}'`] });
      return `${name} ${signs[op]} ${text(one)}`;
    })
    .join(' and ');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** From 2.11.3 on (ckan/ckan#8729) a value for a text column is made a text; before, PostgreSQL refuses `text = 7`. */
function written(value: unknown, asText: boolean): string {
  if (value === null) return 'null';
  if (isObject(value)) return "can't adapt type 'dict'";
  return typeof value === 'string' || asText ? literal(wordOf(value)) : wordOf(value);
}
