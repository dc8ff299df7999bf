import type { ResourceCapabilities } from '../contract/capabilities.ts';
import type { Missing, Page, Plain, Query } from '../contract/query.ts';
import { ownCursors } from './cursor.ts';
import { evaluate } from './evaluate.ts';
import { COMPLETION_ROWS, plan } from './plan.ts';
import { reportOf } from './report.ts';
import { dayOf } from './turn.ts';

/** Where a page begins, and the day of the first page, which those after it keep to. */
type Position = readonly [offset: number, day: number];
const positions = ownCursors<Position>();

/**
 * Does over rows what the backend could not.
 *
 * @param ask one page of the backend
 */
export async function complete(
  query: Query,
  capabilities: ResourceCapabilities,
  ask: (query: Query) => Promise<Page<Plain>>,
): Promise<Page<Plain>> {
  const planned = plan(query, capabilities);
  if (planned.by === 'backend') return ask(query);
  const { fetch } = planned;
  const { after } = query.page;
  const [from, day] = after === undefined ? [0, dayOf()] : positions.read(query, after);
  const first = await ask(fetch);
  const pages = [first];
  let page = first;
  for (let rows = page.items.length; page.next && rows < COMPLETION_ROWS; rows += page.items.length) {
    page = await ask({ ...fetch, page: { size: fetch.page.size, after: page.next } });
    pages.push(page);
  }
  // A row that was written meanwhile pushes another over to the next page.
  const rows = [...new Map(pages.flatMap(({ items }) => items.map((row) => [row['id'], row]))).values()];
  const missing = missingOf(pages);
  const whole = page.next === null && missing.length === 0;
  const { matching, facets, text } = evaluated(query, fetch, { rows, pages, day });
  const [asOf] = pages.flatMap((one) => one.asOf ?? []).toSorted();
  const to = from + query.page.size;
  const items = matching.slice(from, to);
  return {
    items,
    next: to < matching.length ? positions.write(query, [to, day]) : null,
    total: { value: matching.length, relation: whole ? 'exact' : 'at-least' },
    facets: facets.map((facet) => ({ ...facet, exact: whole })),
    ...text(items),
    // As true as its oldest part.
    ...(asOf !== undefined && { asOf }),
    ...(pages.some(({ stale }) => stale) && { stale: true }),
    ...(missing.length > 0 && { missing }),
  };
}

const missingOf = (pages: readonly Page<Plain>[]): readonly Missing[] => [
  ...new Map(pages.flatMap(({ missing = [] }) => missing.map((one) => [one.source, one]))).values(),
];

interface Fetched {
  readonly rows: readonly Plain[];
  readonly pages: readonly Page<Plain>[];
  readonly day: number;
}

function evaluated(query: Query, fetch: Query, { rows, pages, day }: Fetched) {
  const [first] = pages;
  const ordered = query.sort?.length || !query.near || fetch.near;
  // The backend has read the text, and says how: among the rows that it found, it would be read otherwise.
  if (fetch.text && first?.text && ordered) {
    const { text: _, ...rest } = query;
    const { matching, facets } = evaluate(rows, rest, { day });
    const marks = new Map(
      pages.flatMap(({ items, text }) => items.map((item, i) => [item, text?.marks[i] ?? []])),
    );
    const kept = new Set(matching);
    return {
      matching: query.sort?.length ? matching : rows.filter((row) => kept.has(row)),
      facets,
      text: (items: readonly Plain[]) => ({
        text: { ...first.text!, marks: items.map((item) => marks.get(item) ?? []) },
      }),
    };
  }
  const { matching, facets, found } = evaluate(rows, query, { day });
  return {
    matching,
    facets,
    text: (items: readonly Plain[]) => (found ? { text: reportOf(found, query.resource, items) } : {}),
  };
}

export type Complete = typeof complete;
