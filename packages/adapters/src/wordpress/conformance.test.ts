import { test } from 'node:test';
import { describeAdapter } from '../conformance/index.ts';
import { listening } from '../fixtures/listening.fixture.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { mapped, seedMapping, seedPosts } from './alumni.fixture.ts';
import { wordpress } from './index.ts';
import { site } from './site.fixture.ts';

// The same suite runs over a real WordPress by `npm run test:backends`.
const kecamatan = [...new Set(seedPosts.flatMap(({ terms }) => terms?.['kecamatan'] ?? []))];
const answer = site(seedPosts, { kecamatan: { names: kecamatan } });
const url = await listening((request, response) => {
  const { status, headers, body } = answer(new URL(request.url ?? '', 'https://blk.example.go.id'));
  response
    .writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers })
    .end(JSON.stringify(body));
});
const resources = Object.fromEntries(mapped.map((name) => [name, { type: name }]));
const adapterOver = (fetch?: Fetch) =>
  wordpress({ url, mapping: seedMapping, resources, ...(fetch && { fetch }) });

describeAdapter('wordpress', {
  test,
  createHarness: async (records) => ({
    adapter: adapterOver(),
    read: async (resource, id) =>
      (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
    network: (fetch) => adapterOver(fetch as Fetch),
    cleanup: async () => undefined,
  }),
});
