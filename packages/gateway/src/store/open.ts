import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { skillList } from '@guyub/core';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { databasePlace } from './database-url.ts';
import { openEmbedded } from './embedded.ts';
import { connectionError, StoreError } from './errors.ts';
import { migrations } from './migrations/index.ts';
import { keepPlaces } from './places.ts';
import { revisionOf, type Revision } from './revision.ts';
import type { Database } from './schema.ts';
import { keepSearch } from './search/reindex.ts';
import { keepSweeping } from './search/sweep.ts';
import { createStore, type Store } from './store.ts';
import { skillRow, upsertRows } from './write.ts';

export type StoreOptions =
  /** Any PostgreSQL from 14 on, e.g. `postgres://guyub@localhost/guyub`. */
  | { readonly databaseUrl: string }
  /** The embedded database, in a directory that one process at a time may hold. */
  | { readonly directory: string }
  /** An embedded database that somebody else opened (with pg_trgm) and closes, as tests do. */
  | { readonly pglite: PGlite };

/**
 * Opens the database, brings its tables up to date, and gives the store over it.
 *
 * @throws StoreError in words for the person at the keyboard
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { db, ownWrites, close } = await openDatabase(options);
  const stopSweeping = keepSweeping(db);
  const end = async () => {
    stopSweeping();
    await close();
  };
  try {
    const secret = await matchSecret(db);
    const revision = await revisionOf(db, ownWrites);
    await keepSkills(db, revision);
    await keepPlaces(db, revision);
    await keepSearch(db, revision);
    return createStore({ db, secret, revision, close: end });
  } catch (error) {
    await end();
    throw said(error, options);
  }
}

/**
 * The database alone, its tables up to date: for a command that asks for no records.
 *
 * @throws StoreError in words for the person at the keyboard
 */
export async function openDatabase(
  options: StoreOptions,
): Promise<{ readonly db: Kysely<Database>; readonly ownWrites: boolean; close(): Promise<void> }> {
  const { pool, ownWrites, close } = await connect(options);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const end = async () => {
    await db.destroy();
    await close();
  };
  try {
    await migrate(db);
    return { db, ownWrites, close: end };
  } catch (error) {
    await end();
    throw said(error, options);
  }
}

const said = (error: unknown, options: StoreOptions): unknown =>
  'databaseUrl' in options ? connectionError(error, databasePlace(options.databaseUrl)) : error;

interface Connection {
  readonly pool: pg.Pool;
  /** Nobody else can write: what this process wrote is all there is. */
  readonly ownWrites: boolean;
  close(): Promise<void>;
}

async function connect(options: StoreOptions): Promise<Connection> {
  if ('databaseUrl' in options) {
    databasePlace(options.databaseUrl);
    const pool = new pg.Pool({
      connectionString: options.databaseUrl,
      max: 10,
      connectionTimeoutMillis: 5000,
      types,
    });
    // A connection that breaks while idle must not end the process; the next question opens another.
    pool.on('error', () => {});
    return { pool, ownWrites: false, close: async () => {} };
  }
  if ('pglite' in options) return { ...overPglite(options.pglite), close: async () => {} };
  const { pglite, close } = await openEmbedded(options.directory);
  return { ...overPglite(pglite), close };
}

function overPglite(pglite: PGlite): Omit<Connection, 'close'> {
  return {
    pool: new pg.Pool({ ...createPgConfig(pglite), max: 1, types } as pg.PoolConfig),
    ownWrites: true,
  };
}

/** Counts and prices fit a JavaScript number; pg would give them as text. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

async function migrate(db: Kysely<Database>): Promise<void> {
  const encoding = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  if (encoding.rows[0]?.server_encoding !== 'UTF8')
    throw new StoreError(
      'Basis data ini bukan UTF8. Buat yang baru dengan "createdb --encoding=UTF8", lalu ulangi.',
    );
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Keys of people are kept as keyed hashes, so that a stolen table does not tell who is in it. */
async function matchSecret(db: Kysely<Database>): Promise<KeyObject> {
  const fresh = randomBytes(32).toString('base64');
  await db
    .insertInto('meta')
    .values({ key: 'match-secret', value: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'match-secret')
    .executeTakeFirstOrThrow();
  return createSecretKey(row.value, 'base64');
}

/** The curated list is data of the program: it follows the version that runs. */
async function keepSkills(db: Kysely<Database>, revision: Revision): Promise<void> {
  const stamp = createHash('sha256').update(JSON.stringify(skillList)).digest('base64url');
  const known = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'skill-list')
    .executeTakeFirst();
  if (known?.value === stamp) return;
  let version = 0;
  await db.transaction().execute(async (transaction) => {
    version = await revision.bump(transaction);
    const updatedAt = new Date().toISOString();
    await upsertRows(
      transaction,
      'skills',
      skillList.map((skill, index) => skillRow({ ...skill, id: `skill${index + 1}`, updatedAt }, version)),
    );
    await transaction
      .insertInto('meta')
      .values({ key: 'skill-list', value: stamp })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: stamp }))
      .execute();
  });
  revision.committed(version);
}
