import { after, test } from 'node:test';
import { describeAdapter, seed } from '../conformance/index.ts';
import type { MappedResource } from '../mapping/index.ts';
import { mappingFor, rowsOf } from '../fixtures/seed-rows.fixture.ts';
import { createTable, startDatabase } from './emulator/database.fixture.ts';
import { startPostgrest, type ServerSettings } from './emulator/postgrest.fixture.ts';
import { postgrest, type PostgrestResource } from './index.ts';

const rows = rowsOf(seed);
const mapping = mappingFor();
const names = Object.keys(mapping.resources) as MappedResource[];

const db = await startDatabase();
after(() => db.close());
/** Once with row policies that know who agreed, once with such as let everybody see all. */
const guarded = new Set(['people', 'enrolments', 'credentials']);
for (const name of names) {
  await createTable(db, name, rows[name]!, guarded.has(name) ? `setuju->>'tampil' = 'Ya'` : 'true');
  await createTable(db, `${name}_terbuka`, rows[name]!);
}

const columns = { id: 'id', subdistrict: 'subdistrict', year: 'year', answersWithin: 'answersWithin' };
const full = { filters: columns, sort: { id: 'id', year: 'year', answersWithin: 'answersWithin' } };
describe('postgrest, as a stranger under row policies', '', { maxRows: 1000 }, full);
const few = { filters: columns, only: { 'setuju.tampil': 'Ya' } };
describe('postgrest, all rows open, cut at 7, those who agreed asked for', '_terbuka', { maxRows: 7 }, few);

function describe(name: string, suffix: string, settings: ServerSettings, people: Partial<PostgrestResource>) {
  const started = startPostgrest(db, settings);
  after(async () => (await started).stop());
  const adapterOver = (url: string, fetch?: typeof globalThis.fetch) =>
    postgrest({
      url,
      mapping,
      resources: Object.fromEntries(
        names.map((one) => [one, { table: `${one}${suffix}`, ...(one === 'people' && people) }]),
      ),
      ...(fetch && { fetch }),
    });
  describeAdapter(name, {
    test,
    createHarness: async (records) => {
      const { origin } = await started;
      return {
        adapter: adapterOver(origin),
        read: async (resource, id) =>
          (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
        network: (fetch) => adapterOver(origin, fetch),
        cleanup: async () => undefined,
      };
    },
  });
} // prettier-ignore
