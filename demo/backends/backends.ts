import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Plain } from '@guyub/core/adapter';
import { startLaravel } from '../../packages/adapters/backends/laravel/start.ts';
import { startWordPress } from '../../packages/adapters/backends/wordpress/start.ts';
import { startCkan } from '../../packages/adapters/src/ckan/emulator/ckan.fixture.ts';
import { createTable, startDatabase } from '../../packages/adapters/src/ckan/emulator/tables.fixture.ts';
import { csvOf } from '../../packages/adapters/src/sheet/google.fixture.ts';
import { startGateway } from './gateway.ts';
import { mappingOf, planted, rows } from './people.ts';

/** Something with people in it, and how a page asks it. */
export interface Backend {
  readonly origins: Readonly<Record<string, string>>;
  readonly imports: string;
  /** An expression, in which `at(name, path)` is an address of one of the origins and `mappingOf` that of `people.ts`. */
  readonly adapter: string;
  /** What it wrote for whoever runs it. */
  readonly said?: () => string;
  stop(): Promise<void>;
}
type Start = (people: readonly Plain[]) => Promise<Backend>;

const laravel: Start = async (people) => {
  const { origin, stop } = await startLaravel({ people }, Object.values(planted).join(' '));
  return {
    origins: { laravel: origin },
    imports: `import { rest } from '@guyub/adapters/rest';`,
    adapter: `rest({
      preset: 'laravel',
      mapping: mappingOf(),
      resources: { people: { url: at('laravel', '/flat/people') } },
    })`,
    stop,
  };
};

const wordpress: Start = async (people) => {
  const columns = Object.keys(people[0]!);
  const { pretty, stop } = await startWordPress({
    types: { people: Object.fromEntries(columns.map((column) => [column, { type: 'string' }])) },
    posts: people.map((row) => ({
      post_type: 'blk_people',
      post_title: String(row['nama']),
      post_name: String(row['id']),
      meta: row,
    })),
    plugin: '<?php',
    planted: Object.values(planted).join(' '),
  });
  return {
    origins: { wordpress: pretty },
    imports: `import { wordpress } from '@guyub/adapters/wordpress';`,
    adapter: `wordpress({
      url: at('wordpress', '/'),
      mapping: mappingOf((name) => (name === 'id' ? 'slug' : 'meta.' + name)),
      resources: { people: { type: 'people' } },
    })`,
    stop,
  };
};

const ckan: Start = async (people) => {
  const database = await startDatabase();
  await createTable(database, 'lulusan', people);
  const { origin, stop } = await startCkan(database, { version: '2.11', rowsMax: 32_000 });
  return {
    origins: { ckan: origin },
    imports: `import { ckan } from '@guyub/adapters/ckan';`,
    adapter: `ckan({
      url: at('ckan', '/'),
      mapping: mappingOf(),
      resources: { people: { resourceId: 'lulusan' } },
    })`,
    stop: async () => {
      await stop();
      await database.close();
    },
  };
};

/** A sheet with a column of identity numbers is refused whole. */
const sheet: Start = async (people) => {
  const clean = people.map(({ nik: _, ...row }) => row as Readonly<Record<string, string | number>>);
  const csv = csvOf([Object.keys(clean[0]!), ...clean.map((row) => Object.values(row))]);
  const server = createServer({ keepAliveTimeout: 120_000 }, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(csv);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origins: { sheet: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    imports: `import { sheet } from '@guyub/adapters/sheet';`,
    adapter: `sheet({ url: at('sheet', '/lulusan.csv'), mapping: mappingOf() })`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** A third of the people in each of three backends, of three kinds. */
const federation: Start = async (people) => {
  const third = (n: number) => people.filter((_, i) => i % 3 === n);
  const members = await Promise.all([laravel(third(0)), ckan(third(1)), sheet(third(2))]);
  const named = members.map(({ adapter }, n) => `{ name: 'anggota${n}', adapter: ${adapter} }`);
  return {
    origins: Object.assign({}, ...members.map(({ origins }) => origins)) as Backend['origins'],
    imports: [
      `import { federate } from '@guyub/adapters/federate';`,
      ...members.map(({ imports }) => imports),
    ].join('\n'),
    adapter: `federate({ members: [${named.join(', ')}] })`,
    stop: async () => {
      await Promise.all(members.map(({ stop }) => stop()));
    },
  };
};

const throughGateway = {
  imports: `import { http } from '@guyub/adapters/http';`,
  adapter: `http({ url: at('gateway', '') })`,
};

/** The same Laravel, behind a gateway that knows its address and its columns. */
const gateway: Start = async (people) => {
  const behind = await laravel(people);
  const resources = { people: { url: `${behind.origins['laravel']}/flat/people` } };
  const disnaker = {
    name: 'disnaker',
    kind: 'rest',
    preset: 'laravel',
    mapping: mappingOf(),
    resources,
    allowPrivate: true,
  };
  const { origin, said, stop } = await startGateway(
    { 'sumber.json': JSON.stringify({ backends: [disnaker] }) },
    [],
    ['--backends', 'sumber.json'],
  );
  return {
    ...throughGateway,
    origins: { gateway: origin },
    said,
    stop: async () => {
      await stop();
      await behind.stop();
    },
  };
};

export const backends: Readonly<Record<string, () => Promise<Backend>>> = {
  'a gateway before a real Laravel': () => gateway(rows),
  'a real Laravel': () => laravel(rows),
  'a real WordPress': () => wordpress(rows),
  'a CKAN portal': () => ckan(rows),
  'a sheet': () => sheet(rows),
  'a federation of three': () => federation(rows),
};

/** A gateway that has imported the office's list: it gives ids of its own, and everybody stands in the middle of their sub-district. */
export async function importingGateway(people: readonly Plain[]): Promise<Backend> {
  const header = 'Nama,Pelatihan,Kecamatan,Sertifikat,Tahun,Bersedia ditampilkan,NIK';
  const lines = people.map((row) =>
    ['nama', 'pelatihan', 'kecamatan', 'sertifikat', 'tahun', 'bersedia', 'nik']
      .map((name) => row[name])
      .join(','),
  );
  const { origin, said, stop } = await startGateway({ 'lulusan.csv': [header, ...lines].join('\n') }, [
    ['import', 'lulusan.csv', '--region', '35.27'],
  ]);
  return { ...throughGateway, origins: { gateway: origin }, said, stop };
}
