import type { Adapter, FacetRequest, PublishedRecords, Query } from '@guyub/core/adapter';
import { list, type Suite } from '../harness.ts';
import { agrees, capabilitiesOf, resourcesOf } from '../reference.ts';

const countable = (adapter: Adapter<PublishedRecords>, resource: string) =>
  Object.entries(capabilitiesOf(adapter, resource).fields)
    .filter(([, { facet }]) => facet)
    .map(([field]) => field);

const lacks = (adapter: Adapter<PublishedRecords>) =>
  ['skills', 'subdistrict'].every((field) => countable(adapter, 'people').includes(field))
    ? undefined
    : 'facets on skills and subdistrict';

const facetRequests: readonly FacetRequest[] = [
  { field: 'skills', limit: 100 },
  { field: 'subdistrict', limit: 100 },
];

export const facets: Suite = {
  name: 'facets',
  tests: [
    {
      name: 'count every field that offers it, most frequent first, then by value',
      async run({ adapter }) {
        for (const resource of resourcesOf(adapter))
          for (const field of countable(adapter, resource))
            for (const limit of [1, 3, 100])
              await agrees((query) => list(adapter, query), {
                resource,
                facets: [{ field, limit }],
                page: { size: Math.min(100, capabilitiesOf(adapter, resource).maxPageSize) },
              });
      },
    },
    {
      name: 'respect filter and text, and every selection but their own',
      lacks,
      async run({ adapter }) {
        const { fields, text, maxPageSize } = capabilitiesOf(adapter, 'people');
        const base: Query = {
          resource: 'people',
          facets: facetRequests,
          page: { size: Math.min(20, maxPageSize) },
        };
        const can = (field: string) => fields[field]?.ops.includes('in') === true;
        const frames: readonly Query[] = [
          base,
          ...(text ? [{ ...base, text: 'jahit' }] : []),
          ...(can('skills') && can('subdistrict')
            ? [
                { ...base, refine: { skills: ['Las'] } },
                { ...base, refine: { skills: ['Las', 'Bordir'], subdistrict: ['Omben'] } },
                { ...base, refine: { skills: ['tidak ada'] } },
                {
                  ...base,
                  where: { op: 'in', field: 'subdistrict', values: ['Omben', "Ra'as"] } as const,
                  refine: { subdistrict: ['Omben'] },
                },
              ]
            : []),
        ];
        for (const query of frames) await agrees((asked) => list(adapter, asked), query);
      },
    },
  ],
};
