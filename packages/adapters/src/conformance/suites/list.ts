import { same } from '../expect.ts';
import { list as ask, walk, type Suite } from '../harness.ts';
import { agrees, capabilitiesOf, published, resourcesOf } from '../reference.ts';
import { seed } from '../seed.ts';

const texts = [
  'jahit',
  'JAHIT',
  'siti aminah',
  'aminah siti',
  "ma'ruf",
  'maruf',
  'jose',
  'josé álvarez',
  'weiß',
  'angstrom',
  'jahit omben',
  '100%',
  'a_b',
  '%',
  '_',
  '🧵',
  '"ani"',
  "o'brien",
  "'); drop",
  'back\\slash',
  '   ',
  'tidak ada yang begini',
  'true',
];

export const list: Suite = {
  name: 'list',
  tests: [
    {
      name: 'gives every published record once, and no other',
      async run({ adapter }) {
        for (const resource of resourcesOf(adapter)) {
          const size = Math.min(20, capabilitiesOf(adapter, resource).maxPageSize);
          const rows = await walk((query) => ask(adapter, query), { resource, page: { size } });
          const ids = (items: readonly { id?: unknown }[]) => items.map(({ id }) => String(id)).toSorted();
          same(ids(rows), ids(await published(resource)), `ids of ${resource}`);
        }
      },
    },
    {
      name: 'gives what the backend holds, field for field',
      async run({ adapter }) {
        for (const resource of resourcesOf(adapter))
          await agrees((query) => ask(adapter, query), {
            resource,
            page: { size: Math.min(20, capabilitiesOf(adapter, resource).maxPageSize) },
          });
      },
    },
    {
      name: 'finds text without regard to case, accents, punctuation and order of words',
      lacks: ({ capabilities }) => (capabilities.people?.text ? undefined : 'text search'),
      async run({ adapter }) {
        const size = Math.min(100, adapter.capabilities.people?.maxPageSize ?? 1);
        for (const text of texts)
          await agrees((query) => ask(adapter, query), { resource: 'people', text, page: { size } });
      },
    },
    {
      name: 'finds no one by what is not published',
      lacks: ({ capabilities }) => (capabilities.people?.text ? undefined : 'text search'),
      async run({ adapter }) {
        const secrets = seed.people.flatMap(({ village, address, telephone, obstacles }) =>
          [village, address, telephone, ...(obstacles ?? [])].filter((text) => text !== undefined),
        );
        for (const text of [...secrets, '3527014107900001', 'Rahasia'])
          await agrees((query) => ask(adapter, query), { resource: 'people', text, page: { size: 1 } });
      },
    },
  ],
};
