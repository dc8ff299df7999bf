import type { PGlite } from '@electric-sql/pglite';
import { whereOf } from './filters.fixture.ts';
import { checked } from './schema.fixture.ts';
import { notValid, Refused } from './refused.fixture.ts';
import { wordOf, type SearchSettings } from './site.fixture.ts';
import { fieldTypes, identifier, literal } from './tables.fixture.ts';

export interface SearchResult extends Readonly<Record<string, unknown>> {
  readonly fields: readonly { readonly id: string; readonly type: string }[];
  readonly records: readonly unknown[];
  readonly limit: number;
}

/** `datastore_search` (datastore/backend/postgres.py: `search`, `validate`, `search_data`). */
export async function datastoreSearch(
  db: PGlite,
  given: Readonly<Record<string, unknown>>,
  settings: SearchSettings,
  /** Path and query of the request: what `_links` are made of. */
  current: string,
): Promise<SearchResult> {
  const id = wordOf(given['resource_id'] ?? given['id']);
  const types = await fieldTypes(db, id);
  if (!types)
    throw new Refused(404, 'Not Found Error', { message: `Not found: Resource "${id}" was not found.` });
  const asked = checked(given, types, settings);
  const { limit, offset, fields = [...types.keys()], language = 'english' } = asked;

  // One query alias for the whole text, or one for each column (`_textsearch_query`).
  const parts = typeof asked.q === 'string' ? [['', asked.q]] : Object.entries(asked.q ?? {});
  const parse = asked.plain ? 'plainto_tsquery' : 'to_tsquery';
  const queries = parts.map(([column, text]) => {
    const alias = identifier(column ? `query ${column}` : 'query');
    const of = column ? `to_tsvector(${literal(language)}, cast(${identifier(column)} as text))` : '_full_text';
    return {
      from: `, ${parse}(${literal(language)}, ${literal(text!)}) ${alias}`,
      // A column that is not indexed by itself is narrowed by the whole text first.
      where: column && types.get(column) !== 'text' ? `_full_text @@ ${alias} and ${of} @@ ${alias}` : `${of} @@ ${alias}`,
      rank: [column ? `rank ${column}` : 'rank', `ts_rank(${of}, ${alias}, 32)`] as const,
    };
  });
  const where = [...whereOf(asked.filters, types, settings.version), ...queries.map((query) => query.where)];
  // Without `sort` by rank alone, so that equals stand anyhow; without a text by `_id`.
  const order = asked.sort.length > 0 ? asked.sort : queries.map(({ rank }) => `${rank[1]} DESC`);
  const columns = fields.map((field) => `${shown(field, types.get(field)!)} as ${identifier(field)}`);
  const ranks = queries.map(({ rank: [name, value] }) => `${value} as ${identifier(name)}`);
  const from = `from ${identifier(id)}${queries.map((query) => query.from).join('')} ${where.length > 0 ? `where ${where.join(' and ')}` : ''}`;
  const page = `select ${[...columns, ...ranks].join(', ')} ${from} order by ${order.join(', ') || '"_id" asc'} limit ${limit} offset ${offset}`;

  const rows = async (sql: string) => {
    if (settings.tooSlow?.(asked)) throw notValid({ query: ['Search took too long'] });
    try {
      return (await db.query<{ j: string | null }>(sql)).rows[0]!.j;
    } catch (error) {
      // The whole statement, and what it was asked with.
      throw notValid({ query: ['Invalid query'], info: { statement: [sql], params: [{}], orig: [String(error)] } });
    }
  };
  const found = JSON.parse((await rows(`select array_to_json(array_agg(r))::text j from (${page}) r`)) ?? '[]') as Record<string, unknown>[];
  const all = [...fields.map((field) => [field, types.get(field)!] as const), ...queries.map(({ rank }) => [rank[0], 'float'] as const)];
  const { filters: _, q: __, ...echoed } = given;
  return {
    include_total: asked.includeTotal,
    ...echoed,
    limit,
    offset,
    records_format: asked.format,
    ...(asked.q !== undefined && { q: asked.q }),
    ...(Object.keys(asked.filters).length > 0 && { filters: asked.filters }),
    resource_id: id,
    fields: all.map(([name, type]) => ({ id: name, type: type === 'nested' ? 'json' : type })),
    records: asked.format === 'lists' ? found.map((row) => all.map(([name]) => row[name] ?? null)) : found,
    _links: linksOf(current, limit, offset),
    ...(asked.includeTotal && { total: Number(await rows(`select count(*)::text j ${from}`)), total_was_estimated: false }),
  };
} // prettier-ignore

function shown(field: string, type: string): string {
  const name = identifier(field);
  if (type === 'nested') return `coalesce((${name}).json, 'null')`;
  if (type === 'timestamp') return `to_char(${name}, 'YYYY-MM-DD"T"HH24:MI:SS')`;
  return type.startsWith('_') ? `coalesce(array_to_json(${name}), 'null')` : name;
}

/** `_insert_links`: relative, always a next one, and none back from the second page (`> 0`). */
function linksOf(current: string, limit: number, offset: number) {
  const to = (at: number | undefined) => {
    const url = new URL(current, 'https://ckan.invalid');
    url.searchParams.delete('offset');
    if (at !== undefined) url.searchParams.set('offset', String(at));
    return `${url.pathname}${url.search}`;
  };
  return {
    start: to(undefined),
    next: to(offset + limit),
    ...(offset - limit > 0 && { prev: to(offset - limit) }),
  };
}
