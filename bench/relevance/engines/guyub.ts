import { memory } from '@guyub/adapters/memory';
import { createClient, type Client } from '@guyub/core';
import type { Engine } from './engine.ts';

/** As a page asks: the client over records in memory, in the order of relevance. */
export function guyub(): Engine {
  let client: Client;
  return {
    name: 'guyub',
    build(people) {
      const agreed = people.map((person) => ({
        ...person,
        consents: { publication: 'yes', contact: 'unknown' } as const,
      }));
      client = createClient({ adapter: memory({ people: agreed }), maxAgeMs: 0 });
    },
    async search(text, refine, limit) {
      const { items } = await client.list('people', { text, refine, page: { size: limit } });
      return items.map(({ id }) => id);
    },
  };
}
