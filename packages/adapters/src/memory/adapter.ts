import type { Adapter, Plain, PublishedRecords, Records } from '@guyub/core/adapter';
import { project } from '@guyub/core/privacy';
import { published } from '../shared/published.ts';
import { everything, PublishedRows } from '../shared/published-rows.ts';

/** Whole records, as a store keeps them; resources that are left out cannot be asked about. */
export type MemoryRecords = { readonly [K in keyof Records]?: readonly Records[K][] };

/**
 * The reference backend: records in memory, asked through core's own index. Only what everybody may see
 * is kept. For tests, stories and small fixed lists.
 *
 * @example
 * const client = createClient({ adapter: memory({ people }) });
 */
export function memory(records: MemoryRecords): Adapter<PublishedRecords> {
  const rows = new PublishedRows('memory', visible(records));
  return published({
    contract: 1,
    name: 'memory',
    capabilities: everything(Object.keys(records)),
    async list(query, { signal }) {
      signal.throwIfAborted();
      return rows.list(query);
    },
    async get(resource, id, { signal }) {
      signal.throwIfAborted();
      return rows.get(resource, id);
    },
  });
}

/** What is about a person who may not be shown is not shown either, whatever its own copy of the consent says. */
function visible(records: MemoryRecords): Readonly<Record<string, readonly Plain[]>> {
  const shown = Object.entries(records).map(([resource, whole]) => {
    // Of two with one id the last is true: the first may say yes to what was withdrawn since.
    const last = new Map(whole.map((record) => [record.id, record])).values();
    const open = [...last].map((record: object) => project(resource, record, 'public') as Plain | null);
    return [resource, open.filter((record) => record !== null)] as const;
  });
  const people =
    records.people && new Set(shown.find(([resource]) => resource === 'people')?.[1].map(({ id }) => id));
  const ownerShown = ({ personId }: Plain) => !people || personId === undefined || people.has(personId);
  return Object.fromEntries(shown.map(([resource, rows]) => [resource, rows.filter(ownerShown)]));
}
