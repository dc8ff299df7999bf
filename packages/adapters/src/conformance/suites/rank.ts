import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import { list, type Suite } from '../harness.ts';
import { agrees, capabilitiesOf } from '../reference.ts';

const lacks = ({ capabilities: { people } }: Adapter<PublishedRecords>) =>
  people?.rank && people.text ? undefined : 'ranking';

/** Forms, spellings, beginnings, meanings, typing errors, words that say little, and words that nobody has. */
const texts = [
  'menjahit',
  'penjahit',
  'njahit',
  'jait',
  'jahti',
  'sit',
  'siti amin',
  'Situ Aminah',
  'welding',
  'tukang las',
  'seragam',
  'ac',
  'jahit xyzzyx',
  'yang murah',
  "ma'ruf amin",
];

export const rank: Suite = {
  name: 'rank',
  tests: [
    {
      name: 'without text, all take turns',
      lacks,
      async run({ adapter }) {
        const size = Math.min(7, capabilitiesOf(adapter, 'people').maxPageSize);
        await agrees((query) => list(adapter, query), { resource: 'people', page: { size } }, true);
      },
    },
    {
      name: 'what fits best comes first, equals in turn, and it is said what was found where',
      lacks,
      async run({ adapter }) {
        const size = Math.min(7, capabilitiesOf(adapter, 'people').maxPageSize);
        for (const text of texts)
          await agrees((query) => list(adapter, query), { resource: 'people', text, page: { size } }, true);
      },
    },
  ],
};
