import type { Query, Scalar } from '@guyub/core/adapter';
import { writeId } from '../mapping/index.ts';
import { conditionsOf, orderOf } from '../shared/conditions.ts';
import type { At } from '../shared/gather.ts';
import type { Source } from './sources.ts';

/** Everything in the address: a page may ask without a preflight. */
export function toListUrl(source: Source, query: Query, at: At, size: number): URL {
  const { base, shape, search } = source;
  const url = new URL(base);
  const set = (name: string, value: Scalar) => url.searchParams.set(name, String(value));
  for (const [name, value] of Object.entries(shape.query ?? {})) set(name, value);
  const { paging } = shape;
  if (paging.size !== undefined) set(paging.size, size);
  if (paging.by === 'page') set(paging.page, at ?? paging.first);
  else if (paging.by === 'offset') set(paging.offset, at ?? 0);
  else if (at !== null) set(paging.cursor, at);
  if (search && query.text) set(search, query.text);
  const conditions = columnsOf(source, query);
  if ('json' in shape.filter) {
    if (conditions.length > 0) set(shape.filter.json, JSON.stringify(Object.fromEntries(conditions)));
  } else
    for (const [column, value] of conditions)
      set(
        shape.filter.name.replace('{column}', () => column),
        value,
      );
  const order = orderOf(source, query);
  if (shape.sort && order.length > 0) {
    const { name, descending, join } = shape.sort;
    set(name, order.map(([column, way]) => (way === 'desc' ? `${descending}${column}` : column)).join(join));
  }
  return url;
}

/** undefined: the backend has no address for one record. */
export function toRecordUrl({ base, shape }: Source, id: string): URL | undefined {
  if (shape.one === undefined) return undefined;
  const bare = new URL(base);
  const kept = bare.search.slice(1);
  [bare.search, bare.hash] = ['', ''];
  // A dollar sign in them would mean something.
  const written = shape.one
    .replace('{url}', () => bare.href.replace(/\/+$/, ''))
    .replace('{id}', () => encodeURIComponent(writeId(id)));
  return new URL(kept ? `${written}${written.includes('?') ? '&' : '?'}${kept}` : written);
}

/** Column and value of each condition that this backend can be asked. */
function columnsOf({ filters, shape }: Source, query: Query): readonly (readonly [string, Scalar])[] {
  const join = 'join' in shape.filter ? shape.filter.join : undefined;
  const found = new Map<string, Scalar>();
  for (const [field, values] of conditionsOf(query)) {
    const column = filters.get(field);
    if (column === undefined || found.has(column) || values.length === 0) continue;
    const texts = values.map((value) => (field === 'id' ? writeId(String(value)) : value));
    if (texts.length === 1) found.set(column, texts[0]!);
    else if (join && texts.every((text) => !String(text).includes(join))) found.set(column, texts.join(join));
  }
  return [...found];
}
