import type { Page, Plain, Query } from '../contract/query.ts';
import { cursors } from './cursor.ts';
import { evaluate } from './evaluate.ts';

/** Most rows that core reads to do a backend's work. Beyond it the answer says `at-least`. */
export const COMPLETION_ROWS = 2000;

const offsets = cursors<number>('core');

/**
 * Does over rows what the backend could not.
 *
 * @param fetch the wider question, planned by `plan`
 * @param ask one page of the backend
 */
export async function complete(
  query: Query,
  fetch: Query,
  ask: (query: Query) => Promise<Page<Plain>>,
): Promise<Page<Plain>> {
  const from = query.page.after === undefined ? 0 : offsets.read(query, query.page.after);
  const rows: Plain[] = [];
  let page = await ask(fetch);
  rows.push(...page.items);
  while (page.next && rows.length < COMPLETION_ROWS) {
    page = await ask({ ...fetch, page: { size: fetch.page.size, after: page.next } });
    rows.push(...page.items);
  }
  const whole = page.next === null;
  const { matching, facets } = evaluate(rows, query);
  const to = from + query.page.size;
  return {
    items: matching.slice(from, to),
    next: to < matching.length ? offsets.write(query, to) : null,
    total: { value: matching.length, relation: whole ? 'exact' : 'at-least' },
    facets: facets.map((facet) => ({ ...facet, exact: whole })),
    ...(page.asOf !== undefined && { asOf: page.asOf }),
  };
}

export type Complete = typeof complete;
