import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import { ckan } from '@guyub/adapters/ckan';
import { rest } from '@guyub/adapters/rest';
import { wordpress } from '@guyub/adapters/wordpress';
import { mappingOf } from './adapters/rows.ts';
import { median, report } from './report.ts';
import type { Scale } from './scale.ts';

const call = { signal: new AbortController().signal, locale: 'id' };
const question = { resource: 'people', page: { size: 100 } } as const;

/** A page of 100 records through an adapter, beside the same bytes fetched and parsed and not looked at. */
export async function run({ rounds = 300 }: Scale): Promise<void> {
  const server = fork(new URL('adapters/server.ts', import.meta.url));
  const [port] = (await once(server, 'message')) as [number];
  const at = (path: string) => `http://127.0.0.1:${port}${path}`;
  const mapping = mappingOf();
  const kinds: Readonly<Record<string, readonly [url: string, adapter: Adapter<PublishedRecords>]>> = {
    'rest, Laravel': [
      at('/laravel'),
      rest({ preset: 'laravel', mapping, resources: { people: { url: at('/laravel') } } }),
    ],
    wordpress: [
      at('/wordpress/'),
      wordpress({
        url: at('/wordpress'),
        mapping: mappingOf((name) => `meta.${name}`),
        resources: { people: { type: 'lulusan' } },
      }),
    ],
    ckan: [
      at('/ckan/'),
      ckan({ url: at('/ckan'), mapping, resources: { people: { resourceId: 'lulusan' } } }),
    ],
  };
  const lines = [];
  for (const [name, [url, over]] of Object.entries(kinds)) {
    const raw: number[] = [];
    const ours: number[] = [];
    for (let i = -50; i < rounds; i++) {
      const first = performance.now();
      JSON.parse(await (await fetch(url)).text());
      const second = performance.now();
      const { items } = await over.list(question, call);
      const third = performance.now();
      if (items.length !== 100) throw new Error(`${name}: ${items.length} of 100 records.`);
      if (i < 0) continue;
      raw.push(second - first);
      ours.push(third - second);
    }
    lines.push(
      { name: `${name}: fetch and parse`, value: `${median(raw).toFixed(2)} ms`, ratio: 1 },
      { name, value: `${median(ours).toFixed(2)} ms`, ratio: median(ours) / median(raw), aim: '≤ 1.5' },
    );
  }
  server.disconnect();
  report('100 records through an adapter', 'fetch + JSON.parse of the same bytes', lines);
}
