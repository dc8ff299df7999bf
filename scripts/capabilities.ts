import { defineMapping } from '../packages/adapters/src/mapping/index.ts';
import { ckan } from '../packages/adapters/src/ckan/index.ts';
import { directus } from '../packages/adapters/src/directus/index.ts';
import { federate } from '../packages/adapters/src/federate/index.ts';
import { http } from '../packages/adapters/src/http/index.ts';
import { kemnaker } from '../packages/adapters/src/kemnaker/index.ts';
import { memory } from '../packages/adapters/src/memory/index.ts';
import { opendk } from '../packages/adapters/src/opendk/index.ts';
import { opensid } from '../packages/adapters/src/opensid/index.ts';
import { postgrest } from '../packages/adapters/src/postgrest/index.ts';
import { rest } from '../packages/adapters/src/rest/index.ts';
import { shards } from '../packages/adapters/src/shards/index.ts';
import { sheet } from '../packages/adapters/src/sheet/index.ts';
import { snapshot } from '../packages/adapters/src/snapshot/index.ts';
import { strapi } from '../packages/adapters/src/strapi/index.ts';
import { wordpress } from '../packages/adapters/src/wordpress/index.ts';
import { capabilityTable, type Asked } from './render-capabilities.ts';

const url = 'https://backend.example.go.id/';
/** Ids, a text, a number, a place: enough to show what can be done with each. Nobody is left out, so counts may be told. */
const mapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: { declared: 'yes', because: 'an example' } },
      fields: {
        id: 'id',
        name: { from: 'name', as: 'text' },
        subdistrict: { from: 'terms.kecamatan', as: 'text' },
        year: { from: 'year', as: 'year' },
        latitude: 'lat',
        longitude: 'lon',
        updatedAt: 'updated_at',
      },
    },
  },
});
const own = { id: 'id', subdistrict: 'kecamatan', year: 'tahun' } as const;
const declared = { filters: own, sort: { id: 'id', year: 'tahun' }, search: true } as const;

const adapters: Readonly<Record<string, Asked>> = {
  http: { bare: http({ url }), writes: true },
  memory: { bare: memory({ people: [] }) },
  snapshot: { bare: snapshot({ url }) },
  shards: { bare: shards({ url, key: `ed25519-${'A'.repeat(43)}` }) },
  sheet: { bare: sheet({ url, mapping }) },
  rest: {
    bare: rest({ preset: 'codeigniter', mapping, resources: { people: { url } } }),
    declared: rest({ preset: 'laravel', mapping, resources: { people: { url, ...declared } } }),
  },
  wordpress: {
    bare: wordpress({ url, mapping, resources: { people: { type: 'lulusan' } } }),
    declared: wordpress({ url, mapping, resources: { people: { type: 'lulusan', search: true } } }),
  },
  ckan: {
    bare: ckan({ url, mapping, resources: { people: { resourceId: 'x' } } }),
    declared: ckan({ url, mapping, resources: { people: { resourceId: 'x', ...declared } } }),
  },
  postgrest: {
    bare: postgrest({ url, mapping, resources: { people: { table: 'lulusan' } } }),
    declared: postgrest({
      url,
      mapping,
      resources: { people: { table: 'lulusan', ...declared, search: { column: 'cari' } } },
    }),
    writes: true,
  },
  directus: {
    bare: directus({ url, mapping, resources: { people: { collection: 'lulusan' } } }),
    declared: directus({ url, mapping, resources: { people: { collection: 'lulusan', ...declared } } }),
  },
  strapi: {
    bare: strapi({ url, mapping, resources: { people: { type: 'lulusans' } } }),
    declared: strapi({ url, mapping, resources: { people: { type: 'lulusans', ...declared } } }),
  },
  opensid: { bare: opensid({ url, region: mapping.region, because: 'an example' }) },
  opendk: {
    bare: opendk({
      url,
      region: mapping.region,
      subdistrict: 'Omben',
      categories: [1],
      because: 'an example',
    }),
  },
  kemnaker: { bare: kemnaker({ cities: { 'Kab. Sampang': mapping.region }, asOf: '2026-01-01' }) },
  federate: { bare: federate({ members: [{ name: 'satu', adapter: memory({ people: [] }) }] }) },
};

const begin = '<!-- capabilities: written by `npx pnpm@12 capabilities` -->';
const end = '<!-- end of capabilities -->';

/** The guide with the table as the adapters are now. */
export function withTable(guide: string): string {
  const [before, rest = ''] = guide.split(begin);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`docs/guides/backends.md has no "${begin}" … "${end}".`);
  return `${before}${begin}\n\n${capabilityTable(adapters)}\n\n${end}${after}`;
}
