import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, resources } from '@guyub/core';
import { describeAdapter, seed } from '../conformance/index.ts';
import { memory } from './index.ts';

describeAdapter('memory', {
  test,
  createHarness: async (records) => ({
    adapter: memory(records),
    read: async (resource, id) =>
      (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
    network: 'none',
    cleanup: async () => undefined,
  }),
});

test('the seed is made of records that the model accepts', () => {
  for (const [name, records] of Object.entries(seed))
    for (const record of records)
      assert.ok(resources[name as 'people'].schema.safeParse(record).success, `${name} ${record.id}`);
});

test('a resource that was not given cannot be asked about', async () => {
  const client = createClient({ adapter: memory({ people: [] }) });
  await assert.rejects(client.list('offerings', { page: { size: 1 } }), { code: 'unsupported' });
  assert.deepEqual((await client.list('people', { page: { size: 1 } })).items, []);
});

test('a change of the given records changes nothing that was kept', async () => {
  const people = seed.people.map((person) => ({ ...person, consents: { ...person.consents } }));
  const adapter = memory({ people });
  people[0]!.name = 'Lain';
  const { value } = await adapter.get('people', people[0]!.id, {
    signal: new AbortController().signal,
    locale: 'id',
  });
  assert.equal(value.name, 'Siti Aminah');
});

test('of two records with one id the last is shown, or kept back', async () => {
  const [siti, budi] = seed.people;
  const withdrawn = { publication: 'withdrawn', contact: 'no' } as const;
  const people = [siti!, budi!, { ...siti!, consents: withdrawn }, { ...budi!, name: 'Budi Baru' }];
  const page = await createClient({ adapter: memory({ people }) }).list('people', { page: { size: 9 } });
  assert.deepEqual(
    page.items.map(({ id, name }) => [id, name]),
    [[budi!.id, 'Budi Baru']],
  );
});
