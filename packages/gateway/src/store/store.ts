import { GuyubError, type Page, type Query, type Stored } from '@guyub/core';
import { sql } from 'kysely';
import type { ImportSink } from '../import/sink.ts';
import { createPhotos, type Photos } from '../photos/store.ts';
import { openHiring, type Hiring, type HiringOptions } from './hiring/hiring.ts';
import { createLists } from './list.ts';
import type { OwnPoint } from '../places/centroids.ts';
import { createOwnRecords, type OwnRecords } from './own-records.ts';
import { savePoints, type Moved } from './places.ts';
import { publish } from './publish.ts';
import { getStatement } from './query.ts';
import { fullHour } from './full-hour.ts';
import { reach } from './reach.ts';
import { tableOf, type Plain, type Table } from './schema.ts';
import { createSink, type SinkParts } from './sink.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';
import { withPublished, type Published } from './stream.ts';

/** What the gateway keeps. Every answer is what everybody may see; there is no way to ask for more yet. */
export interface Store extends OwnRecords {
  /** @throws GuyubError `unsupported`, `invalid`, `stale-cursor`, or `unavailable` when the database is away */
  list(query: Query): Promise<Page<Plain>>;
  /** @throws GuyubError `not-found` when there is no such published record. */
  get(resource: string, id: string): Promise<Stored<Plain>>;
  /** Everything published of one region, as of one moment. */
  snapshot(region: string): Promise<Snapshot>;
  /** The same of some regions, or of all, with people one batch after the other. */
  published<T>(
    regions: readonly string[] | undefined,
    use: (everything: Published) => Promise<T>,
  ): Promise<T>;
  /** Number of the last change; an answer is true as long as this stays. */
  revision(): number | Promise<number>;
  /** Files that are in, newest first. */
  imports(): Promise<readonly ImportedFile[]>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  readonly sink: ImportSink;
  readonly photos: Photos;
  /** Keeps the office's own middles of places, to two decimals; people and businesses there follow, in one change. */
  savePoints(points: readonly OwnPoint[]): Promise<Moved>;
  /** Requests, invitations, quotes and deals, with the doors to them; it is closed before the store. */
  hiring(options: HiringOptions): Promise<Hiring>;
  close(): Promise<void>;
}

export interface ImportedFile {
  /** `kemendagri:35.27` */
  readonly region: string;
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
  readonly finishedAt: string;
}

export interface StoreParts extends SinkParts {
  close(): Promise<void>;
}

export function createStore({ db, secret, revision, close }: StoreParts): Store {
  const lists = createLists(db);
  const current = () => {
    const number = revision.current();
    return typeof number === 'number' ? number : reach(() => number);
  };
  const list = async (query: Query) => {
    const table = known(query.resource);
    const revision = await current();
    return reach(() => lists({ table, query, hour: fullHour(Date.now()), revision }));
  };
  const photos = createPhotos({ db, revision });
  return {
    list,
    get: async (resource, id) => {
      const at = new Date().toISOString();
      const statement = getStatement(known(resource), id, at);
      const { rows } = id.includes('\0') ? { rows: [] } : await reach(() => statement.execute(db));
      const [value] = publish(resource, rows, at);
      if (!rows[0] || !value) throw notFound(resource);
      return { value, version: String(rows[0]['version']) };
    },
    snapshot: (region) => reach(() => snapshotOf(db, region)),
    published: (regions, use) => withPublished(db, regions, use),
    revision: current,
    imports: async () => {
      const rows = await db.selectFrom('imports').selectAll().orderBy('finished_at', 'desc').execute();
      return rows.map(({ region, name, sha256, finished_at: finishedAt }) => ({
        region,
        name,
        sha256: sha256.toString('hex'),
        finishedAt,
      }));
    },
    ping: async () => {
      await reach(() => sql`select 1`.execute(db));
    },
    sink: createSink({ db, secret, revision }),
    ...createOwnRecords({ db, revision }),
    photos,
    savePoints: (points) => savePoints({ db, revision }, points),
    hiring: (options) => openHiring({ db, revision, list, photos }, options),
    close,
  };
}

function known(resource: string): Table {
  const table = tableOf(resource);
  if (table) return table;
  throw new GuyubError('not-found', `There is no resource "${resource.slice(0, 40)}".`, {
    adapter: 'gateway',
  });
}

const notFound = (resource: string) =>
  new GuyubError('not-found', `There is no such record in "${resource}", or its owner does not publish it.`, {
    adapter: 'gateway',
  });
