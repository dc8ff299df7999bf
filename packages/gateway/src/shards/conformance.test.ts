import { after, test } from 'node:test';
import { describeAdapter, seed, type Seed } from '@guyub/adapters/conformance';
import { shards } from '@guyub/adapters/shards';
import { project } from '@guyub/core';
import { host, tinySizes } from './shards.fixture.ts';

type Plain = Record<string, unknown>;

const published = (resource: keyof Seed): Plain[] =>
  (seed[resource as 'people'] as readonly object[])
    .map((record) => project(resource, record, 'public') as Plain | null)
    .filter((record) => record !== null);

// As a regency would have it, and with lists cut so small that nothing is read in one piece.
for (const [name, sizes] of [
  ['shards', undefined],
  ['shards, cut small', { ...tinySizes, small: 100 }],
] as const) {
  const hosted = await host(sizes);
  after(() => hosted.close());
  const resources = {
    organisations: published('organisations'),
    programmes: published('programmes'),
    skills: published('skills'),
    // One has ended since the folder was written.
    jobs: [...published('jobs'), ...seed.jobs.filter(({ id }) => id === 'j-over')],
    regions: published('regions'),
  };
  await hosted.write({ people: published('people'), resources });
  const all: Readonly<Record<string, readonly Plain[]>> = { ...resources, people: published('people') };
  const { url, key } = hosted;

  describeAdapter(name, {
    test,
    createHarness: async () => ({
      adapter: shards({ url, key }),
      read: async (resource, id) => all[resource]?.find((record) => record['id'] === id) ?? null,
      network: (fetch) => shards({ url, key, fetch }),
      cleanup: async () => undefined,
    }),
  });
}
