import type { PublishedRecords, Adapter, Page, Plain, Query } from '@guyub/core/adapter';
import { createClient } from '@guyub/core/client';
import fc from 'fast-check';
import type { Suite } from '../harness.ts';
import { randomQuery } from '../random-query.ts';
import { agrees, capabilitiesOf, resourcesOf } from '../reference.ts';

/** Through a client, so that what the backend cannot do is done by core, and must come out the same. */
const through = (adapter: Adapter<PublishedRecords>) => {
  const client = createClient({ adapter, retries: 0, maxAgeMs: 0 });
  return ({ resource, ...query }: Query) =>
    client.list(resource as 'people', query as never) as unknown as Promise<Page<Plain>>;
};

export const agreesWithMemory: Suite = {
  name: 'agrees with memory',
  tests: [
    {
      name: 'on random questions, through a client',
      async run({ adapter }) {
        const ask = through(adapter);
        const ranked = (resource: string) => capabilitiesOf(adapter, resource).rank;
        await fc.assert(
          fc.asyncProperty(await randomQuery(resourcesOf(adapter)), (query) =>
            ranked(query.resource) || query.sort?.length || !query.facets
              ? agrees(ask, query, ranked(query.resource))
              : // Who does not rank has an order of its own, and core another when it counts.
                agrees(ask, { ...query, sort: [{ field: 'id', order: 'asc' }] }),
          ),
          { numRuns: 150 },
        );
      },
    },
  ],
};
