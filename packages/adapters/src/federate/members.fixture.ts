import {
  GuyubError,
  type Adapter,
  type Call,
  type Page,
  type Plain,
  type PublishedRecords,
  type Query,
  type Records,
  type ResourceCapabilities,
} from '@guyub/core/adapter';
import { memory, type MemoryRecords } from '../memory/index.ts';
import { published } from '../shared/published.ts';
import { federate } from './index.ts';

type List = (query: Query, call: Call) => Promise<Page<Plain>>;
type Plainly = Pick<Parameters<typeof published>[0], 'get'> & { readonly list: List };

/** An adapter with another way to list. */
export const listing = (
  adapter: Adapter<PublishedRecords>,
  change: (list: List) => List,
): Adapter<PublishedRecords> =>
  published({
    ...(adapter as unknown as Plainly & typeof adapter),
    list: change((adapter as unknown as Plainly).list),
  } as never);

/** A backend like many real ones: equality, small pages in the order of ids, no count, and not every field. */
export function weak(
  records: MemoryRecords,
  {
    without = [],
    maxPageSize = 7,
  }: { readonly without?: readonly string[]; readonly maxPageSize?: number } = {},
): Adapter<PublishedRecords> {
  const strong = memory(records);
  const capabilities = Object.fromEntries(
    Object.entries<ResourceCapabilities>(strong.capabilities as never).map(([resource, own]) => [
      resource,
      {
        text: false,
        rank: false,
        near: false,
        fields: Object.fromEntries(
          Object.keys(own.fields)
            .filter((field) => !without.includes(field))
            .map((field) => [field, { ops: ['eq'], sort: false, facet: false }]),
        ),
        or: 'none',
        not: false,
        total: 'none',
        maxPageSize,
      } satisfies ResourceCapabilities,
    ]),
  );
  return {
    ...listing(strong, (list) => async (query, call) => {
      if (query.text || query.sort || query.near || query.facets || query.page.size > maxPageSize)
        throw new GuyubError('unsupported', 'more than it can', { adapter: 'weak' });
      const page = await list({ ...query, sort: [{ field: 'id', order: 'asc' }] }, call);
      const items = page.items.map((item) =>
        Object.fromEntries(Object.entries(item).filter(([field]) => !without.includes(field))),
      );
      return { ...page, items, total: null };
    }),
    capabilities,
  };
}

/** Invented people, `count` of them. */
export const people = (
  count: number,
  more: (n: number) => Partial<Records['people']> = () => ({}),
): readonly Records['people'][] =>
  Array.from({ length: count }, (_, n) => ({
    id: String(n + 1),
    name: `Orang ${n + 1}`,
    roles: ['graduate'],
    skills: ['Menjahit'],
    region: 'kemendagri:35.27',
    cohorts: [],
    certified: n % 2 === 0,
    hasBusiness: false,
    offerings: [],
    consents: { publication: 'yes', contact: 'yes' },
    updatedAt: '2025-03-01T00:00:00Z',
    ...more(n),
  }));

/** Follows a walk to its end. */
export async function walked(
  adapter: Adapter<PublishedRecords>,
  query: Omit<Query, 'resource'> & { readonly resource?: string },
) {
  const pages: Page<Plain>[] = [];
  for (let after: Query['page']['after'] | null; after !== null; after = pages.at(-1)!.next) {
    if (pages.length > 200) throw new Error('The walk does not end.');
    pages.push(await asked(adapter, { ...query, page: { ...query.page, ...(after && { after }) } }));
  }
  return { pages, ids: pages.flatMap(({ items }) => items.map(({ id }) => String(id))) };
}

export const asked = (
  adapter: Adapter<PublishedRecords>,
  query: Omit<Query, 'resource'> & { readonly resource?: string },
  signal: AbortSignal = new AbortController().signal,
): Promise<Page<Plain>> =>
  adapter.list({ resource: 'people', ...query } as never, { signal, locale: 'id' }) as unknown as Promise<
    Page<Plain>
  >;

/** One that works, and one that does not. */
export const beside = (adapter: Adapter<PublishedRecords>, rows: number) =>
  federate({
    members: [
      { name: 'omben', rows, adapter: memory({ people: people(9) }) },
      { name: 'torjun', label: 'Kecamatan Torjun', rows, timeoutMs: 150, adapter },
    ],
  });
