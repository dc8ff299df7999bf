import { after, test } from 'node:test';
import { describeAdapter } from '../../src/conformance/index.ts';
import type { Fetch } from '../../src/shared/fetch-json.ts';
import { wordpress } from '../../src/wordpress/index.ts';
import {
  mapped,
  nik,
  secret,
  seedMapping,
  seedPosts,
  seedTypes,
} from '../../src/wordpress/alumni.fixture.ts';
import { startWordPress } from './start.ts';

const sites = await startWordPress({
  types: seedTypes,
  posts: seedPosts,
  plugin: '<?php',
  planted: `${secret} ${nik}`,
});
after(() => sites.stop());
const resources = Object.fromEntries(mapped.map((name) => [name, { type: name }]));

for (const [site, url] of [
  ['plain', sites.plain],
  ['pretty', `${sites.pretty}/wp-json`],
] as const) {
  const adapterOver = (fetch?: Fetch) =>
    wordpress({ url, mapping: seedMapping, resources, ...(fetch && { fetch }) });
  describeAdapter(`real WordPress, ${site} permalinks`, {
    test,
    createHarness: async (records) => ({
      adapter: adapterOver(),
      read: async (resource, id) => {
        const where = `post_type = 'blk_${resource}' and post_name = '${id}' and post_status = 'publish'`;
        const [found] = sites.query(`select count(*) from ${site}_posts where ${where}`);
        return found === '1'
          ? ((records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null)
          : null;
      },
      network: (fetch) => adapterOver(fetch as Fetch),
      cleanup: async () => undefined,
    }),
  });
}
