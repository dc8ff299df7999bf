import type {
  Adapter,
  FieldCapabilities,
  FieldOp,
  Plain,
  PublishedRecords,
  Query,
  Scalar,
} from '@guyub/core/adapter';
import { list, type Harness, type Suite } from '../harness.ts';
import { agrees, capabilitiesOf, published, resourcesOf } from '../reference.ts';

type Where = NonNullable<Query['where']>;
const nobody: Where = { op: 'eq', field: 'id', value: 'tidak-ada' };
const idIs = (value: string): Where => ({ op: 'eq', field: 'id', value });

/** A field's own values, and some that nearly are. */
const around = (rows: readonly Plain[], field: string): readonly Scalar[] => {
  const own = [...new Set(rows.flatMap((row) => (row[field] ?? []) as Scalar[] | Scalar))];
  return [...own, 'tidak ada', '', 'true', '2024', "' or 1=1", '%', 2024, -1, true];
};

function conditions(field: string, op: FieldOp, values: readonly Scalar[]): readonly Where[] {
  switch (op) {
    case 'eq':
      return values.map((value) => ({ op, field, value }));
    case 'in':
      return [[], values.slice(0, 2), values].map((some) => ({ op, field, values: some }));
    case 'exists':
      return [true, false].map((value) => ({ op, field, value }));
    case 'range': {
      const [low, high] = [values.at(0) ?? 0, values.at(1) ?? 0];
      return [
        { op, field },
        { op, field, gte: low },
        { op, field, lte: low },
        { op, field, gte: low, lte: low },
        { op, field, gte: low, lte: high },
        { op, field, gte: high, lte: low },
      ];
    }
  }
}

/** Asks people about each of the trees that are made of what they offer. */
const people = (trees: (fields: Readonly<Record<string, FieldCapabilities>>) => readonly Where[]) => ({
  async run({ adapter }: Harness) {
    const { fields, maxPageSize } = capabilitiesOf(adapter, 'people');
    const page = { size: Math.min(100, maxPageSize) };
    for (const where of trees(fields))
      await agrees((query) => list(adapter, query), { resource: 'people', where, page });
  },
});

const canFilter = (adapter: Adapter<PublishedRecords>, op: FieldOp) =>
  adapter.capabilities.people?.fields.id?.ops.includes(op) === true;

export const filter: Suite = {
  name: 'filter',
  tests: [
    ...(['eq', 'in', 'range', 'exists'] as const).map((op) => ({
      name: `"${op}" on every field that offers it`,
      async run({ adapter }: Harness) {
        for (const resource of resourcesOf(adapter)) {
          const { fields, maxPageSize } = capabilitiesOf(adapter, resource);
          const rows = await published(resource);
          for (const [field, { ops }] of Object.entries(fields))
            if (ops.includes(op))
              for (const where of conditions(field, op, around(rows, field)))
                await agrees((query) => list(adapter, query), {
                  resource,
                  where,
                  page: { size: Math.min(100, maxPageSize) },
                });
        }
      },
    })),
    {
      name: '"and" of conditions; of none it holds for all',
      lacks: (adapter) => (canFilter(adapter, 'eq') ? undefined : '"eq" on id'),
      ...people(() => [
        { op: 'and', of: [] },
        { op: 'and', of: [idIs('p-01')] },
        { op: 'and', of: [idIs('p-01'), idIs('p-02')] },
      ]),
    },
    {
      name: '"or" of conditions; of none it holds for nobody',
      lacks: (adapter) =>
        adapter.capabilities.people?.or === 'any' && canFilter(adapter, 'eq') ? undefined : '"or"',
      ...people(() => [
        { op: 'or', of: [] },
        { op: 'or', of: [idIs('p-01'), idIs('p-02'), nobody] },
        { op: 'or', of: [idIs('p-01'), { op: 'and', of: [idIs('p-02'), { op: 'or', of: [idIs('p-02')] }] }] },
      ]),
    },
    {
      name: '"not" of conditions, missing values included',
      lacks: (adapter) =>
        adapter.capabilities.people?.not && canFilter(adapter, 'eq') ? undefined : '"not"',
      ...people((fields) => [
        { op: 'not', of: idIs('p-01') },
        { op: 'not', of: { op: 'not', of: idIs('p-01') } },
        { op: 'not', of: { op: 'and', of: [] } },
        ...Object.entries(fields)
          .filter(([, { ops }]) => ops.includes('eq'))
          .map(([field]): Where => ({ op: 'not', of: { op: 'eq', field, value: 'Menjahit' } })),
      ]),
    },
    {
      name: 'refinements: values of one field are OR-ed, fields AND-ed, an empty one is none',
      lacks: ({ capabilities }) =>
        ['subdistrict', 'skills', 'name'].every((field) =>
          capabilities.people?.fields[field as 'name']?.ops.includes('in'),
        )
          ? undefined
          : '"in" on subdistrict, skills and name',
      async run({ adapter }) {
        const page = { size: Math.min(100, capabilitiesOf(adapter, 'people').maxPageSize) };
        for (const refine of [
          { subdistrict: [] },
          { subdistrict: ['Omben'] },
          { subdistrict: ['Omben', 'Kec. Baru: Utara', "Ra'as"] },
          { subdistrict: ['Omben'], skills: ['Las', 'Bordir'] },
          { name: ['true', '2024'] },
          { name: [true, 2024] },
        ])
          await agrees((query) => list(adapter, query), { resource: 'people', refine, page });
      },
    },
  ],
};
