import { list, type Suite } from '../harness.ts';
import { agrees, capabilitiesOf, resourcesOf } from '../reference.ts';

const orders = ['asc', 'desc'] as const;

export const sort: Suite = {
  name: 'sort',
  tests: [
    {
      name: 'by every field that offers it, both ways: missing values last, ties by id',
      async run({ adapter }) {
        for (const resource of resourcesOf(adapter)) {
          const { fields, maxPageSize } = capabilitiesOf(adapter, resource);
          for (const [field, { sort: can }] of Object.entries(fields))
            for (const order of can ? orders : [])
              await agrees((query) => list(adapter, query), {
                resource,
                sort: [{ field, order }],
                page: { size: Math.min(7, maxPageSize) },
              });
        }
      },
    },
    {
      name: 'by several fields, in their order',
      lacks: ({ capabilities: { people } }) =>
        people?.fields.name?.sort && people.fields.year?.sort ? undefined : 'sort on name and year',
      async run({ adapter }) {
        for (const first of orders)
          for (const second of orders)
            await agrees((query) => list(adapter, query), {
              resource: 'people',
              sort: [
                { field: 'year', order: first },
                { field: 'name', order: second },
              ],
              page: { size: Math.min(7, capabilitiesOf(adapter, 'people').maxPageSize) },
            });
      },
    },
  ],
};
