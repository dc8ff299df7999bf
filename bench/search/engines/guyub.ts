import type { Plain } from '@guyub/core/adapter';
import { dayOf, InvertedRows } from '@guyub/core/inverted';
import type { Engine } from '../../relevance/engines/engine.ts';
import { facetFields } from './facets.ts';

/** Ranked in turn, with typing mistakes, forms of words, meanings, and five counted facets. */
export function counting(): Engine {
  let rows: InvertedRows;
  const facets = facetFields.map((field) => ({ field, limit: 20 }));
  return {
    name: 'guyub, 5 facets',
    build(people) {
      rows = new InvertedRows('people', people as unknown as Plain[]);
      for (const _ of rows.build());
    },
    search(text, refine, limit) {
      const { order } = rows.ask(
        { resource: 'people', text, refine, facets, page: { size: limit } },
        dayOf(),
      );
      return Array.from(order.subarray(0, limit), (record) => String(rows.row(record)['id']));
    },
  };
}
