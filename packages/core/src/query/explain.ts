import type { ResourceCapabilities } from '../contract/capabilities.ts';
import type { Filter, Query } from '../contract/query.ts';
import { COMPLETION_ROWS, plan } from './plan.ts';
import { pushable, split } from './whole.ts';

/** One part of a question, and who sees to it. */
export interface Step {
  readonly part: 'text' | 'where' | 'refine' | 'near' | 'order' | 'facet' | 'page';
  /** The field, or the condition, where a part has several. */
  readonly of?: string;
  readonly by: 'backend' | 'core';
  /** Why core does it; only then. */
  readonly why?: string;
}

/** How a question will be answered, before anything is asked. */
export interface Explanation {
  readonly by: 'backend' | 'core';
  readonly steps: readonly Step[];
  /** What the backend is asked. */
  readonly fetch: Query;
  /** Most rows that core reads; above it the total is at least so many, and facets are not exact. */
  readonly mostRows?: number;
}

export function explain(query: Query, capabilities: ResourceCapabilities): Explanation {
  const planned = plan(query, capabilities);
  const { fields } = capabilities;
  const whole = planned.by === 'backend';
  const fetch = whole ? query : planned.fetch;
  const step = (part: Step['part'], can: boolean, lacks: string, of?: string): Step => ({
    part,
    ...(of !== undefined && { of }),
    by: can ? 'backend' : 'core',
    ...(!can && { why: lacks }),
  });
  /** What must see all rows is core's as soon as core does anything. */
  const last = (part: Step['part'], can: boolean, lacks: string, of?: string): Step =>
    step(part, whole, can ? 'it comes after what core does' : lacks, of);
  const sort = query.sort ?? [];
  const pushed = new Set(Object.keys(fetch.refine ?? {}));
  const steps: readonly (Step | undefined)[] = [
    query.text
      ? step(
          'text',
          fetch.text !== undefined,
          capabilities.text
            ? 'among the rows of the backend it would be read or ordered otherwise'
            : 'the backend has no text search',
        )
      : undefined,
    ...split(query.where).map((part) =>
      step('where', pushable(part, capabilities), 'the backend lacks the operator', nameOf(part)),
    ),
    ...Object.keys(query.refine ?? {}).map((field) =>
      step(
        'refine',
        pushed.has(field),
        query.text && !fetch.text
          ? 'it comes after the text'
          : 'the backend lacks it, or a facet must look past it',
        field,
      ),
    ),
    query.near ? step('near', capabilities.near, 'the backend measures no distance') : undefined,
    ...(sort.length > 0
      ? sort.map(({ field }) => last('order', fields[field]!.sort, 'the backend cannot sort by it', field))
      : query.text || query.near || capabilities.rank
        ? [last('order', capabilities.rank, 'the backend does not rank')]
        : []),
    ...(query.facets ?? []).map(({ field }) =>
      last('facet', fields[field]!.facet, 'the backend does not count it', field),
    ),
    last('page', query.page.size <= capabilities.maxPageSize, 'the backend gives smaller pages'),
  ];
  return {
    by: planned.by,
    steps: steps.filter((part) => part !== undefined),
    fetch,
    ...(!whole && { mostRows: COMPLETION_ROWS }),
  };
}

const nameOf = (part: Filter): string => ('field' in part ? `${part.op} ${part.field}` : part.op);
