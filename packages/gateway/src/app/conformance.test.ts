import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { describeAdapter, seed } from '@guyub/adapters/conformance';
import { http } from '@guyub/adapters/http';
import { snapshot } from '@guyub/adapters/snapshot';
import { createClient, purposes } from '@guyub/core';
import ky from 'ky';
import { testDatabase } from '../store/database.fixture.ts';
import { createApp } from './app.ts';
import { capabilities } from './capabilities.ts';
import { listen } from './listen.ts';

const database = await testDatabase();
await database.fill(seed);
const app = createApp({ store: database.store, rateLimit: false });
const gateway = await listen({ fetch: app.fetch, port: 0 });
after(async () => {
  await gateway.close();
  await database.close();
});

describeAdapter('http', {
  test,
  // The suite only reads, so one gateway serves all of its tests.
  createHarness: async () => ({
    adapter: http({ url: gateway.url }),
    read,
    network: (fetch) => http({ url: gateway.url, ky: ky.create({ fetch }) }),
    cleanup: async () => undefined,
  }),
});

type Row = Record<string, unknown>;

/** What the table holds, under the names of the model. What belongs to a person has that person's consents. */
async function read(resource: string, id: string): Promise<Row | null> {
  const row = await rowOf(resource, id);
  if (!row) return null;
  const ownerId = resource === 'people' ? id : row['person_id'];
  const owner = ownerId === undefined ? undefined : await rowOf('people', ownerId);
  const fields = Object.entries(row).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(fields.map(([name, value]) => [camelCase(name), value])),
    ...(owner && {
      consents: Object.fromEntries(purposes.map((purpose) => [purpose, owner[`consent_${purpose}`]])),
    }),
  };
}

const rowOf = async (resource: string, id: unknown): Promise<Row | undefined> =>
  (
    await database.query<{ row: Row }>(`select row_to_json(t) as row from ${resource} as t where id = $1`, [
      id,
    ])
  )[0]?.row;

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

test('the adapter promises nothing that the gateway does not offer', () => {
  const promised = http({ url: gateway.url }).capabilities;
  assert.deepEqual(Object.keys(promised).toSorted(), Object.keys(capabilities).toSorted());
  for (const [resource, { fields, ...rest }] of Object.entries(promised)) {
    const { fields: offered, ...offeredRest } = capabilities[resource]!;
    assert.deepEqual(rest, offeredRest, resource);
    assert.deepEqual(Object.keys(fields).toSorted(), Object.keys(offered).toSorted(), resource);
    for (const [name, { ops, sort, facet }] of Object.entries(fields)) {
      const most = offered[name]!;
      assert.ok(
        ops.every((op) => most.ops.includes(op)) && (!sort || most.sort) && (!facet || most.facet),
        `${resource}.${name}`,
      );
    }
  }
});

test('the snapshot adapter reads what the gateway writes, and says the same as the gateway', async () => {
  const region = 'kemendagri:35.27';
  const file = JSON.stringify(await database.store.snapshot(region));
  const still = createClient({
    adapter: snapshot({ url: 'https://contoh.example/guyub.json', fetch: async () => new Response(file) }),
  });
  const live = createClient({ adapter: http({ url: gateway.url }) });
  const query = {
    where: { op: 'eq', field: 'region', value: region },
    sort: [{ field: 'name', order: 'asc' }],
    facets: [{ field: 'skills', limit: 10 }],
    page: { size: 100 },
  } as const;
  const [a, b] = [await still.list('people', query), await live.list('people', query)];
  assert.ok(a.items.length > 20);
  assert.deepEqual([a.items, a.total, a.facets], [b.items, b.total, b.facets]);
  const offerings = { sort: [{ field: 'name', order: 'asc' }], page: { size: 100 } } as const;
  assert.deepEqual(
    (await still.list('offerings', offerings)).items,
    (await live.list('offerings', offerings)).items,
  );
});
