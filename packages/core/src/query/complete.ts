import type { Page, Plain, Query } from '../contract/query.ts';
import { cursors } from './cursor.ts';
import { evaluate } from './evaluate.ts';
import { COMPLETION_ROWS } from './plan.ts';
import { reportOf } from './report.ts';
import { dayOf } from './turn.ts';

/** Where a page begins, and the day of the first page, which those after it keep to. */
type Position = readonly [offset: number, day: number];
const positions = cursors<Position>('core');

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
  const { after } = query.page;
  const [from, day] = after === undefined ? [0, dayOf()] : positions.read(query, after);
  const rows: Plain[] = [];
  let page = await ask(fetch);
  rows.push(...page.items);
  while (page.next && rows.length < COMPLETION_ROWS) {
    page = await ask({ ...fetch, page: { size: fetch.page.size, after: page.next } });
    rows.push(...page.items);
  }
  const whole = page.next === null;
  const { matching, facets, found } = evaluate(rows, query, { day });
  const to = from + query.page.size;
  const items = matching.slice(from, to);
  return {
    items,
    next: to < matching.length ? positions.write(query, [to, day]) : null,
    total: { value: matching.length, relation: whole ? 'exact' : 'at-least' },
    facets: facets.map((facet) => ({ ...facet, exact: whole })),
    ...(found && { text: reportOf(found, query.resource, items) }),
    ...(page.asOf !== undefined && { asOf: page.asOf }),
  };
}

export type Complete = typeof complete;
