import { defineMapping } from '../packages/adapters/src/mapping/index.ts';
import { ckan } from '../packages/adapters/src/ckan/index.ts';
import { federate } from '../packages/adapters/src/federate/index.ts';
import { http } from '../packages/adapters/src/http/index.ts';
import { memory } from '../packages/adapters/src/memory/index.ts';
import { rest } from '../packages/adapters/src/rest/index.ts';
import { shards } from '../packages/adapters/src/shards/index.ts';
import { sheet } from '../packages/adapters/src/sheet/index.ts';
import { snapshot } from '../packages/adapters/src/snapshot/index.ts';
import { wordpress } from '../packages/adapters/src/wordpress/index.ts';
import { capabilityTable, type Asked } from './render-capabilities.ts';

const url = 'https://backend.example.go.id/';
/** Ids, a text, a number: enough to show what can be done with each. Nobody is left out, so counts may be told. */
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
