import type { Adapter, Call, Page, Plain, PublishedRecords, Query, Stored } from '@guyub/core/adapter';

/** An adapter as it is written: inside, records are plain data. */
interface PlainAdapter extends Omit<Adapter<PublishedRecords>, 'list' | 'get'> {
  list(query: Query, call: Call): Promise<Page<Plain>>;
  get(resource: string, id: string, call: Call): Promise<Stored<Plain>>;
}

/** The same adapter as callers see it. The types of records are checked where they are made, by `project` and its kin. */
export const published = (adapter: PlainAdapter): Adapter<PublishedRecords> =>
  adapter as unknown as Adapter<PublishedRecords>;
