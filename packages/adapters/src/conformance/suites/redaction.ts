import { publishedFields } from '@guyub/core/adapter';
import { ok, same } from '../expect.ts';
import { get, list, walk, type Suite } from '../harness.ts';
import { capabilitiesOf, published, resourcesOf } from '../reference.ts';
import {
  hiddenLicence,
  hiddenNames,
  hiddenTelephones,
  identityNumbers,
  openLicence,
} from '../seed-people.ts';

const forbidden = [
  ...hiddenNames,
  ...hiddenTelephones,
  hiddenLicence,
  'Rahasia',
  'Usaha Ditarik',
  'Dagangan anak',
  'Tidak untuk umum',
  'Lowongan lewat',
  'tertutup@contoh.example',
  '61200 3513 3 0084945 2024',
  '1990-07-01',
];
const digitsOnly = (text: string) => text.replace(/\D+/g, ' ').replace(/(?<=\d{4}) (?=\d{4})/g, '');

export const redaction: Suite = {
  name: 'redaction',
  tests: [
    {
      name: 'nothing that was kept back is in any answer',
      async run({ adapter }) {
        for (const resource of resourcesOf(adapter)) {
          const { fields, maxPageSize } = capabilitiesOf(adapter, resource);
          const counted = Object.entries(fields).flatMap(([field, { facet }]) =>
            facet ? [{ field, limit: 100 }] : [],
          );
          const size = Math.min(20, maxPageSize);
          const first = await list(adapter, { resource, facets: counted, page: { size } });
          const rows = await walk((query) => list(adapter, query), { resource, page: { size } });
          const each = await Promise.all(rows.map((row) => get(adapter, resource, String(row['id']))));
          const said = JSON.stringify([first, rows, each]);
          for (const secret of forbidden) ok(!said.includes(secret), `${resource}: "${secret}" came out`);
          for (const number of identityNumbers)
            ok(!digitsOnly(said).includes(number), `${resource}: an identity number came out`);
          const open = new Set(publishedFields(resource));
          for (const field of rows.flatMap((row) => Object.keys(row)))
            ok(open.has(field), `${resource}.${field} is not published, and came out`);
        }
      },
    },
    {
      name: 'a telephone comes out with its owner’s yes, and only then',
      lacks: ({ capabilities }) => (capabilities.people?.fields.telephone ? undefined : 'telephone'),
      async run({ adapter }) {
        for (const row of await published('people')) {
          const { value } = await get(adapter, 'people', String(row['id']));
          ok('telephone' in value === (row['id'] === 'n-3'), `telephone of ${String(row['id'])}`);
        }
      },
    },
    {
      name: 'a licence number comes out, and finds its business, with the owner’s yes, and only then',
      lacks: ({ capabilities }) =>
        capabilities.businesses?.fields.nib?.ops.includes('eq') ? undefined : '"eq" on nib',
      async run({ adapter }) {
        for (const [value, ids] of [
          [openLicence, ['b-1']],
          [hiddenLicence, []],
        ] as const) {
          const where = { op: 'eq', field: 'nib', value } as const;
          const { items } = await list(adapter, { resource: 'businesses', where, page: { size: 2 } });
          same(
            items.map(({ id }) => id),
            ids,
            'businesses found by a licence number',
          );
          for (const item of items) same(item['nib'], value, 'the licence number');
        }
      },
    },
    {
      name: 'nobody is found by a telephone that is kept back',
      lacks: ({ capabilities }) =>
        capabilities.people?.fields.telephone?.ops.includes('eq') ? undefined : '"eq" on telephone',
      async run({ adapter }) {
        for (const value of hiddenTelephones) {
          const { items } = await list(adapter, {
            resource: 'people',
            where: { op: 'eq', field: 'telephone', value },
            page: { size: 1 },
          });
          ok(items.length === 0, 'a hidden telephone tells who has it');
        }
      },
    },
  ],
};
