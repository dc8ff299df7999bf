import type { ResourceCapabilities } from '../contract/capabilities.ts';
import type { Filter, Query } from '../contract/query.ts';

/** Most rows that core reads to do a backend's work. Beyond it the answer says `at-least`. */
export const COMPLETION_ROWS = 2000;

/** How a question is answered: by the backend, or by core over the rows of a wider question. */
export type Plan =
  | { readonly by: 'backend'; readonly query: Query }
  | { readonly by: 'core'; readonly fetch: Query; readonly query: Query };

/**
 * Pushes down what the backend can do. When something remains, core asks the widest question that the
 * backend answers truly and does the whole of the original over those rows.
 */
export function plan(query: Query, capabilities: ResourceCapabilities): Plan {
  const can = (field: string) => capabilities.fields[field]!;
  const conjuncts = split(query.where);
  const pushed = conjuncts.filter((part) => pushable(part, capabilities));
  const refine = Object.entries(query.refine ?? {});
  const refinable = refine.filter(([field]) => can(field).ops.includes('in'));

  const sorted = Boolean(query.sort?.length);

  const complete =
    pushed.length === conjuncts.length &&
    refinable.length === refine.length &&
    (!query.text || (capabilities.text && (capabilities.rank || sorted))) &&
    (!query.near || capabilities.near) &&
    (query.sort ?? []).every(({ field }) => can(field).sort) &&
    (query.facets ?? []).every(({ field }) => can(field).facet) &&
    query.page.size <= capabilities.maxPageSize;
  if (complete) return { by: 'backend', query };

  // A text is understood among the rows of its frame: among others it may mean something else.
  const framed =
    pushed.length === conjuncts.length && (query.near?.withinKm === undefined || capabilities.near);
  // A facet ignores its own field's selection, so core must see the rows that selection would hide.
  const faceted = new Set((query.facets ?? []).map(({ field }) => field));
  const fetch: Query = {
    resource: query.resource,
    page: { size: capabilities.maxPageSize },
    ...(query.text && capabilities.text && framed && { text: query.text }),
    ...(query.near && capabilities.near && { near: query.near }),
    ...(pushed.length > 0 && { where: { op: 'and', of: pushed } }),
    // What is said of a text, too, is of all rows of its frame, whatever was chosen among them.
    refine: query.text ? {} : Object.fromEntries(refinable.filter(([field]) => !faceted.has(field))),
  };
  return { by: 'core', fetch, query };
}

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
