import { project, type Business, type BusinessInput, type Offering, type Stored } from '@guyub/core';
import type { Own, Shelf, ShelfWrites } from '@guyub/core/hiring';
import { sql, type Kysely } from 'kysely';
import { randomId } from '../ids.ts';
import { putBusiness, putOffering, removeOffering } from '../own-records.ts';
import { loadPeople, savePeople, type PersonState } from '../people.ts';
import { rowsOf } from '../read.ts';
import type { Database } from '../schema.ts';
import { audit } from './audit.ts';
import { notFound, type Behind } from './behind-door.ts';
import { inOne, type Clocked } from './in-one.ts';
import { claim } from './once.ts';
import { checkVersion, conflict, onlyFrom, type Writer } from './write.ts';

interface OnShelf {
  offerings: Offering;
  businesses: Business;
}
type Name = keyof OnShelf;
type Created<K extends Name> = ShelfWrites[K]['create'];

export const createOffering = (clocked: Clocked, { personId, ...said }: Created<'offerings'>, by: Writer) =>
  write(clocked, by, 'offerings', { id: randomId(), action: 'create', personId }, (state, { now, id }) => {
    putOffering(state, said, now, id);
  });

export const createBusiness = (clocked: Clocked, { personId, ...said }: Created<'businesses'>, by: Writer) =>
  write(clocked, by, 'businesses', { id: randomId(), action: 'create', personId }, (state, { now, id }) => {
    if (state.business) throw conflict('Usahanya sudah tercatat: ubah yang sudah ada.');
    putBusiness(state, said, now, id);
  });

export async function changeOffering(
  clocked: Clocked,
  id: string,
  wish: ShelfWrites['offerings']['update'],
  by: Writer,
): Promise<Stored<ShelfWrites['offerings']['result']>> {
  if (!('status' in wish))
    return write(clocked, by, 'offerings', { id, action: 'change' }, (state, { now }) => {
      putOffering(state, { id, ...wish }, now);
    });
  await put(clocked, by, 'offerings', { id, action: 'removed' }, (state) => removeOffering(state, id));
  return { value: wish, version: null };
}

export const changeBusiness = (clocked: Clocked, id: string, said: BusinessInput, by: Writer) =>
  write(clocked, by, 'businesses', { id, action: 'change' }, (state, { now }) => {
    putBusiness(state, said, now);
  });

/** What a person offers, for that person and for coordinators. */
export async function readShelf({ db, now }: Clocked, door: Behind, personId: string): Promise<Shelf> {
  if (!isTheirs(door, personId)) throw notFound();
  const { region } = door;
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const { rows } = await sql`
        select 1 from people where region = ${region}::text and id = ${personId}::text`.execute(transaction);
      if (rows.length === 0) throw notFound();
      const of = { column: 'person_id', values: [personId] } as const;
      const shelf = {
        personId,
        offerings: await ownOf(transaction, door, 'offerings', of),
        businesses: await ownOf(transaction, door, 'businesses', of),
      };
      const at = new Date(now()).toISOString();
      await audit(transaction, { region, at, door, action: 'read', resource: 'shelves', ids: [personId] });
      return shelf;
    });
}

/** Behind a person's door there is that person alone. */
const isTheirs = ({ kind, subject }: Behind, personId: string): boolean =>
  kind === 'coordinator' || (kind === 'person' && subject === personId);

interface Change {
  /** Of the record that is changed, or is to be made. */
  readonly id: string;
  readonly action: 'create' | 'change' | 'removed';
  /** Whose it is to be; absent: it is there already. */
  readonly personId?: string;
}

type Put = (state: PersonState, to: { readonly now: string; readonly id: string }) => void;

async function write<K extends Name>(
  clocked: Clocked,
  by: Writer,
  resource: K,
  change: Change,
  work: Put,
): Promise<Stored<Own<OnShelf[K]>>> {
  const own = await put(clocked, by, resource, change, work);
  if (!own) throw notFound();
  return { value: own, version: own.version };
}

/** @returns the record as it stands now; undefined: it was taken away */
async function put<K extends Name>(
  clocked: Clocked,
  by: Writer,
  resource: K,
  { id, action, personId }: Change,
  work: Put,
): Promise<Own<OnShelf[K]> | undefined> {
  onlyFrom(by, 'person', 'coordinator');
  const { door, key, bodyHash } = by;
  const { region } = door;
  return inOne(clocked, region, async ({ transaction, moment, revise }) => {
    const at = moment.iso;
    const before = await claim(transaction, { key, bodyHash, door, region, resource, recordId: id, at });
    if (before === undefined) {
      const version = await revise();
      const owner = personId ?? (await ownerOf(transaction, resource, id, by));
      if (!isTheirs(door, owner)) throw notFound();
      const state = (await loadPeople(transaction, region, [owner])).get(owner);
      if (!state) throw notFound();
      work(state, { now: at, id });
      await savePeople(transaction, [state], version, at);
      await audit(transaction, { region, at, door, action, resource, ids: [id], version });
    }
    const which = { column: 'id', values: [before ?? id] } as const;
    return (await ownOf(transaction, door, resource, which))[0];
  });
}

async function ownerOf(
  transaction: Kysely<Database>,
  resource: Name,
  id: string,
  { door, ifVersion }: Writer,
): Promise<string> {
  const { rows } = await sql<{ person_id: string; version: number }>`
    select person_id, version from ${sql.table(resource)}
    where region = ${door.region}::text and id = ${id}::text`.execute(transaction);
  const [found] = rows;
  if (!found || !isTheirs(door, found.person_id)) throw notFound();
  checkVersion(found, ifVersion);
  return found.person_id;
}

/** As the door may see it, whether the public does or not. */
async function ownOf<K extends Name>(
  db: Kysely<Database>,
  door: Behind,
  resource: K,
  which: { readonly column: 'id' | 'person_id'; readonly values: readonly string[] },
): Promise<Own<OnShelf[K]>[]> {
  const viewer = door.kind === 'coordinator' ? door.kind : 'owner';
  type Row = OnShelf[K] & { readonly version: number };
  const rows = await rowsOf<Row>(db, resource, door.region, which, ['version']);
  return rows.map(
    ({ version, ...record }) =>
      ({ ...project(resource, record, viewer), version: String(version) }) as unknown as Own<OnShelf[K]>,
  );
}
