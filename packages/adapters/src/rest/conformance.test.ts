import { test } from 'node:test';
import { describeAdapter, seed } from '../conformance/index.ts';
import { listening } from '../fixtures/listening.fixture.ts';
import type { MappedResource } from '../mapping/index.ts';
import { mappingFor, rowsOf } from '../fixtures/seed-rows.fixture.ts';
import { reply } from './backend.fixture.ts';
import { presets, rest, type PresetName, type RestResource } from './index.ts';

const rows = rowsOf(seed);

for (const kind of Object.keys(presets) as PresetName[]) {
  const origin = await listening((request, response) => {
    const { status, body } = reply(kind, rows, new URL(request.url ?? '', 'https://backend.example'));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const mapping = mappingFor(kind === 'jsonApi' ? 'attributes' : undefined);
  const columns = { id: 'id', subdistrict: 'subdistrict', year: 'year' };
  const declared: Partial<RestResource> = kind.startsWith('laravel')
    ? { filters: columns, sort: { id: 'id', year: 'year' } }
    : {};
  const names = Object.keys(mapping.resources) as MappedResource[];
  const resources = Object.fromEntries(
    names.map((name) => [name, { url: `${origin}/${name}`, ...(name === 'people' && declared) }]),
  );
  const adapterOver = (fetch?: typeof globalThis.fetch) =>
    rest({ preset: kind, mapping, resources, ...(fetch && { fetch }) });

  describeAdapter(kind, {
    test,
    createHarness: async (records) => ({
      adapter: adapterOver(),
      read: async (resource, id) =>
        (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
      network: (fetch) => adapterOver(fetch),
      cleanup: async () => undefined,
    }),
  });
}
