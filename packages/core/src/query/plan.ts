import type { ResourceCapabilities } from '../contract/capabilities.ts';
import type { Query } from '../contract/query.ts';
import { chosen, isWhole, pushable, split } from './whole.ts';

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
  if (isWhole(query, capabilities)) return { by: 'backend', query };

  const conjuncts = split(query.where);
  const pushed = conjuncts.filter((part) => pushable(part, capabilities));
  const refine = chosen(query);
  const refinable = refine.filter(([field]) => capabilities.fields[field]!.ops.includes('in'));
  // A facet ignores its own field's selection, so core must see the rows that selection would hide.
  const faceted = new Set((query.facets ?? []).map(({ field }) => field));
  const narrowing = refinable.filter(([field]) => !faceted.has(field));
  // A text is understood among the rows of its frame, and equals take turns among those that are shown: the backend
  // is asked about a text only when both are what they would be.
  const framed =
    pushed.length === conjuncts.length && (query.near?.withinKm === undefined || capabilities.near);
  const ordered = Boolean(query.sort?.length) || narrowing.length === refine.length;
  const text = query.text && capabilities.text && framed && ordered ? query.text : undefined;
  const fetch: Query = {
    resource: query.resource,
    page: { size: capabilities.maxPageSize },
    ...(text && { text }),
    ...(query.near && capabilities.near && { near: query.near }),
    ...(pushed.length > 0 && { where: { op: 'and', of: pushed } }),
    refine: query.text && !text ? {} : Object.fromEntries(narrowing),
  };
  return { by: 'core', fetch, query };
}
