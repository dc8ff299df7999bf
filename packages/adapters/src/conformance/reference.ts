import type {
  Adapter,
  Facet,
  FieldCapabilities,
  Page,
  Plain,
  PublishedRecords,
  Query,
  ResourceCapabilities,
} from '@guyub/core/adapter';
import { memory } from '../memory/adapter.ts';
import { ok, same } from './expect.ts';
import { list, walk } from './harness.ts';
import { seed } from './seed.ts';

export const reference: Adapter<PublishedRecords> = memory(seed);
const most = { size: 1000 };

/** What the whole of a question must give. */
export const expected = (query: Query): Promise<Page<Plain>> => list(reference, { ...query, page: most });

/** All published records of a resource. */
export const published = async (resource: string): Promise<readonly Plain[]> =>
  (await expected({ resource, page: most })).items;

/**
 * Asks through all pages, and compares rows, total and facets with the reference.
 *
 * @param ask one page of the backend, directly or through a client
 * @param ranked without a sort, too, the order must be the reference's, and so must what is said of the text
 */
export async function agrees(
  ask: (query: Query) => Promise<Page<Plain>>,
  query: Query,
  ranked = false,
): Promise<void> {
  const what = `For ${JSON.stringify(query)}`;
  const want = await expected(query);
  const first = await ask(query);
  ok(
    first.items.length <= query.page.size,
    `${what}: ${first.items.length} items in a page of ${query.page.size}`,
  );
  const { facets: _, ...later } = query;
  const rows = await walk(ask, later);
  // Without a sort the order is the backend's own; the rows are not.
  if (ranked || query.sort?.length) same(rows, want.items, `${what}: rows in order`);
  else same(byId(rows), byId(want.items), `${what}: rows`);
  same(first.items, rows.slice(0, first.items.length), `${what}: the first page, with facets and without`);
  if (ranked) {
    const text = want.text && { ...want.text, marks: want.text.marks.slice(0, first.items.length) };
    same(first.text, text, `${what}: what is said of the text`);
  }
  const count = want.items.length;
  if (first.total?.relation === 'exact') same(first.total.value, count, `${what}: total`);
  if (first.total?.relation === 'at-least')
    ok(first.total.value <= count, `${what}: total is above ${count}`);
  same(first.facets.map(plainFacet), want.facets.map(plainFacet), `${what}: facets`);
}

const plainFacet = ({ field, buckets }: Facet) => ({ field, buckets });
const byId = (rows: readonly Plain[]) =>
  rows.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));

/** The resources of the seed that the adapter knows. */
export const resourcesOf = (adapter: Adapter<PublishedRecords>): readonly string[] =>
  Object.keys(seed).filter((resource) => Object.hasOwn(adapter.capabilities, resource));

interface Offered extends Omit<ResourceCapabilities, 'fields'> {
  readonly fields: Readonly<Record<string, FieldCapabilities>>;
}

export const capabilitiesOf = (adapter: Adapter<PublishedRecords>, resource: string): Offered =>
  (adapter.capabilities as Readonly<Record<string, Offered>>)[resource]!;
