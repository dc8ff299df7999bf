import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import { list, type Suite } from '../harness.ts';
import { agrees, capabilitiesOf } from '../reference.ts';
import { seed } from '../seed.ts';

const lacks = ({ capabilities: { people } }: Adapter<PublishedRecords>) =>
  people?.near ? undefined : 'distances';

const [place] = seed.people.flatMap(({ latitude, longitude }) =>
  latitude !== undefined && longitude !== undefined ? [{ latitude, longitude }] : [],
);

export const near: Suite = {
  name: 'near',
  tests: [
    {
      name: 'the nearest first, who has no place last, and only those within the radius',
      lacks,
      async run({ adapter }) {
        const { rank, text, maxPageSize } = capabilitiesOf(adapter, 'people');
        const page = { size: Math.min(7, maxPageSize) };
        for (const withinKm of [undefined, 0.5, 15, 500])
          for (const words of text ? [undefined, 'jahit'] : [undefined])
            await agrees(
              (query) => list(adapter, query),
              {
                resource: 'people',
                near: { ...place!, ...(withinKm !== undefined && { withinKm }) },
                ...(words !== undefined && { text: words }),
                page,
              },
              rank,
            );
      },
    },
  ],
};
