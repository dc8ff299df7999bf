import type { ResourceCapabilities } from '../contract/capabilities.ts';
import type { Filter, Query } from '../contract/query.ts';
import { isOwn } from './cursor.ts';

/** The backend can do all of a question by itself. */
export function isWhole(query: Query, capabilities: ResourceCapabilities): boolean {
  const can = (field: string) => capabilities.fields[field]!;
  return (
    // The first page had facets, which later ones leave out: they go on in the order of the first.
    !isOwn(query.page.after) &&
    split(query.where).every((part) => pushable(part, capabilities)) &&
    chosen(query).every(([field]) => can(field).ops.includes('in')) &&
    (!query.text || (capabilities.text === true && (capabilities.rank || Boolean(query.sort?.length)))) &&
    (!query.near || capabilities.near) &&
    (query.sort ?? []).every(({ field }) => can(field).sort) &&
    (query.facets ?? []).every(({ field }) => can(field).facet) &&
    query.page.size <= capabilities.maxPageSize
  );
}

/** Refinements that choose something. */
export const chosen = ({ refine }: Query) =>
  Object.entries(refine ?? {}).filter(([, values]) => values?.length);

/** The conditions that must all hold. */
export const split = (filter: Filter | undefined): readonly Filter[] =>
  filter === undefined ? [] : filter.op === 'and' ? filter.of.flatMap(split) : [filter];

export function pushable(filter: Filter, capabilities: ResourceCapabilities): boolean {
  switch (filter.op) {
    case 'and':
      return filter.of.every((part) => pushable(part, capabilities));
    case 'not':
      return capabilities.not && pushable(filter.of, capabilities);
    case 'or': {
      if (capabilities.or === 'none' || !filter.of.every((part) => pushable(part, capabilities)))
        return false;
      const fields = new Set(filter.of.map((part) => ('field' in part ? part.field : undefined)));
      return capabilities.or === 'any' || (fields.size === 1 && !fields.has(undefined));
    }
    default:
      return capabilities.fields[filter.field]?.ops.includes(filter.op) === true;
  }
}
