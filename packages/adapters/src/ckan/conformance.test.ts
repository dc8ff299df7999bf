import { after, test } from 'node:test';
import type { Plain } from '@guyub/core/adapter';
import { describeAdapter, seed } from '../conformance/index.ts';
import type { MappedResource } from '../mapping/index.ts';
import { mappingFor, rowsOf } from '../fixtures/seed-rows.fixture.ts';
import { startCkan } from './emulator/ckan.fixture.ts';
import { startLookAlike } from './emulator/look-alike.fixture.ts';
import type { Version } from './emulator/site.fixture.ts';
import { createTable, startDatabase } from './emulator/tables.fixture.ts';
import { ckan, type CkanResource } from './index.ts';

const rows = rowsOf(seed);
const mapping = mappingFor();
const names = Object.keys(mapping.resources) as MappedResource[];

/** As offices of portals spell columns. */
const shouted = (row: Plain): Plain =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toUpperCase(), value]));

const db = await startDatabase();
after(() => db.close());
for (const name of names) {
  await createTable(db, name, rows[name]!);
  await createTable(db, `${name}-2`, rows[name]!.map(shouted));
}

const both = { id: 'id', year: 'year' };
const portals: readonly (readonly [Version, rowsMax: number, table: string, Partial<CkanResource>])[] = [
  // Empty cells come first when an order goes down, before 2.11.
  ['2.9', 32_000, '', { filters: { ...both, subdistrict: 'subdistrict' }, sort: { id: 'id' } }],
  ['2.10', 7, '', { filters: both, sort: { id: 'id' } }],
  ['2.11', 32_000, '-2', { filters: { ...both, subdistrict: 'Subdistrict' }, sort: both }],
  ['2.12', 20, '', { filters: both, sort: both }],
];
for (const [version, rowsMax, table, declared] of portals) {
  const { origin, stop } = await startCkan(db, { version, rowsMax });
  after(stop);
  describe(`ckan ${version}`, origin, table, declared);
}

/** Cells as such programs write them. Of a wage the fixture's mapping reads a number alone. */
const asTexts = (row: Plain): Plain =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'payMin' ? String(value) : value,
    ]),
  );
const texts = Object.fromEntries(Object.entries(rows).map(([name, own]) => [name, own.map(asTexts)]));
const { origin, stop } = await startLookAlike(texts);
after(stop);
describe('ckan, a look-alike', origin, '', { filters: both });

function describe(name: string, url: string, table: string, declared: Partial<CkanResource>) {
  const resources = Object.fromEntries(
    names.map((one) => [one, { resourceId: `${one}${table}`, ...(one === 'people' && declared) }]),
  );
  const adapterOver = (fetch?: typeof globalThis.fetch) =>
    ckan({ url, mapping, resources, ...(fetch && { fetch }) });
  const adapter = adapterOver();
  describeAdapter(name, {
    test,
    createHarness: async (records) => ({
      adapter,
      read: async (resource, id) =>
        (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
      network: (fetch) => adapterOver(fetch),
      cleanup: async () => undefined,
    }),
  });
}
