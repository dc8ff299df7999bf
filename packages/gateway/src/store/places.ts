import type { Region } from '@guyub/core';
import { sql, type Kysely, type Transaction } from 'kysely';
import { coarse, type OwnPoint, type Points } from '../places/centroids.ts';
import { standing } from '../places/code.ts';
import { loadPlaces, placesEdition, type Places } from '../places/places.ts';
import { villagesOf } from '../places/tree.ts';
import type { Revision } from './revision.ts';
import type { Database } from './schema.ts';
import { regionRow, upsertRows, type Row } from './write.ts';

/** What a record repeats of the place it stands in. */
export interface Location {
  readonly province: string;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

/** How many records follow a change of middles. */
export interface Moved {
  readonly people: number;
  readonly businesses: number;
}

/** Where somebody of this region stands who names this sub-district, or none. Village and address are not asked. */
export type Locate = (subdistrict: string | undefined) => Location;

export async function locator(db: Kysely<Database>, region: string): Promise<Locate> {
  const places = await loadPlaces();
  const own = await ownPoints(db);
  const { province, regency } = standing(region);
  return (subdistrict) => {
    const district = subdistrict === undefined ? undefined : places.tree.district(regency, subdistrict);
    const found = places.centroid(district ?? region, own);
    return { province, latitude: found?.latitude, longitude: found?.longitude };
  };
}

/**
 * Makes the tables follow the places that this version knows, once a version. People are moved some thousands at a
 * time, so that a start that is cut off goes on where it was, and other gateways can write in between.
 */
export async function keepPlaces(db: Kysely<Database>, revision: Revision): Promise<void> {
  const edition = await placesEdition();
  const known = await db.selectFrom('meta').select('value').where('key', '=', 'places').executeTakeFirst();
  if (known?.value === edition) return;
  const inOne = async <T>(work: (transaction: Transaction<Database>, version: number) => Promise<T>) => {
    let version = 0;
    const result = await db.transaction().execute(async (transaction) => {
      version = await revision.bump(transaction);
      return work(transaction, version);
    });
    revision.committed(version);
    return result;
  };
  for (const region of await regionsWithData(db)) {
    await inOne((transaction, version) => keepTree(transaction, [region], version));
    let moved: number;
    do moved = await inOne((transaction, version) => move(transaction, region, version, 5000)).then(most);
    while (moved > 0);
  }
  await db
    .insertInto('meta')
    .values({ key: 'places', value: edition })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: edition }))
    .execute();
}

const most = (moved: Readonly<Record<'people' | 'businesses' | 'offerings' | 'jobs', number>>) =>
  Math.max(...Object.values(moved));

/** Takes in an office's own middles, and moves what stands there; one change, or none where all is known. */
export async function savePoints(
  { db, revision }: { readonly db: Kysely<Database>; readonly revision: Revision },
  points: readonly OwnPoint[],
): Promise<Moved> {
  const kept = await ownPoints(db);
  const fresh = points
    .map(({ id, latitude, longitude }) => ({
      id,
      latitude: coarse(latitude),
      longitude: coarse(longitude),
    }))
    .filter(({ id, latitude, longitude }) => {
      const known = kept.get(id);
      return known?.latitude !== latitude || known.longitude !== longitude;
    });
  const moved = { people: 0, businesses: 0 };
  if (fresh.length === 0) return moved;
  let version = 0;
  await db.transaction().execute(async (transaction) => {
    version = await revision.bump(transaction);
    await sql`
      insert into place_points (id, latitude, longitude)
      select id, latitude, longitude from json_populate_recordset(null::place_points, ${JSON.stringify(fresh)}::json)
      on conflict (id) do update set latitude = excluded.latitude, longitude = excluded.longitude`.execute(
      transaction,
    );
    const touched = new Set(fresh.map(({ id }) => standing(id).regency));
    const regions = (await regionsWithData(transaction)).filter((region) => touched.has(region));
    await keepTree(transaction, regions, version);
    for (const region of regions) {
      const { people, businesses } = await move(transaction, region, version);
      moved.people += people;
      moved.businesses += businesses;
    }
  });
  revision.committed(version);
  return moved;
}

/** Writes these regencies with their province, sub-districts and villages, and removes what is no longer there. */
export async function keepTree(
  db: Kysely<Database>,
  regions: readonly string[],
  version: number,
): Promise<void> {
  if (regions.length === 0) return;
  const places = await loadPlaces();
  const own = await ownPoints(db);
  const villages = await villagesOf(new Set(regions));
  const updatedAt = new Date().toISOString();
  const rows = new Map<string, Row>();
  const add = (id: string, name: string) =>
    rows.set(id, regionRow({ ...regionOf(places, own, id, name), updatedAt }, version));
  for (const region of regions) {
    const { province, level } = standing(region);
    for (const id of [province, region]) add(id, places.tree.areas.get(id)?.name ?? standing(id).code);
    if (level === 'regency') for (const { id, name } of places.tree.children(region)) add(id, name);
  }
  for (const { id, name } of villages) add(id, name);
  await upsertRows(db, 'regions', [...rows.values()]);
  await sql`
    delete from regions where region = any(${[...regions]}::text[]) and id <> all(${[...rows.keys()]}::text[])`.execute(
    db,
  );
}

/** A middle stands only with the place whose own it is; who needs one for a village without asks its parents. */
function regionOf(places: Places, own: Points, id: string, name: string): Omit<Region, 'updatedAt'> {
  const { scheme, code, level, parent } = standing(id);
  const middle = places.centroid(id, own);
  return {
    id,
    scheme,
    code,
    name,
    level,
    ...(parent !== undefined && { parent }),
    ...(middle?.precision === level && { latitude: middle.latitude, longitude: middle.longitude }),
  };
}

/** Those that files were imported for; below them stand only their own sub-districts and villages. */
async function regionsWithData(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from regions where level = 'regency' order by id`.execute(db);
  return rows.map(({ id }) => id);
}

async function ownPoints(db: Kysely<Database>): Promise<Points> {
  const rows = await db.selectFrom('place_points').selectAll().execute();
  return new Map(rows.map(({ id, latitude, longitude }) => [id, { latitude, longitude }]));
}

/**
 * Writes province and middle to the records of a region that have others.
 *
 * @param limit of each table, at most so many
 */
async function move(db: Kysely<Database>, region: string, version: number, limit?: number) {
  const locate = await locator(db, region);
  const said = await sql<{ subdistrict: string | null }>`
    select distinct subdistrict from people where region = ${region}::text
    union select subdistrict from businesses where region = ${region}::text
    union select subdistrict from jobs where region = ${region}::text`.execute(db);
  const places = JSON.stringify(
    said.rows.map(({ subdistrict }) => ({
      subdistrict: subdistrict ?? '',
      ...locate(subdistrict ?? undefined),
    })),
  );
  const due = {
    people: sql`people as t join p on p.subdistrict = coalesce(t.subdistrict, '')`,
    businesses: sql`businesses as t join p on p.subdistrict = coalesce(t.subdistrict, '')`,
    offerings: sql`offerings as t join people as o on o.region = t.region and o.id = t.person_id
      join p on p.subdistrict = coalesce(o.subdistrict, '')`,
    jobs: sql`jobs as t join p on p.subdistrict = coalesce(t.subdistrict, '')`,
  };
  const moved = { people: 0, businesses: 0, offerings: 0, jobs: 0 };
  for (const table of ['people', 'businesses', 'offerings', 'jobs'] as const) {
    const { numAffectedRows } = await sql`
      with p as (
        select * from json_to_recordset(${places}::json)
          as p(subdistrict text collate "C", province text, latitude double precision, longitude double precision)
      ), due as (
        select t.id, p.province, p.latitude, p.longitude from ${due[table]}
        where t.region = ${region}::text
          and (t.province, t.latitude, t.longitude) is distinct from (p.province, p.latitude, p.longitude)
        limit ${limit ?? null}::bigint
      )
      update ${sql.table(table)} as t
      set province = due.province, latitude = due.latitude, longitude = due.longitude, version = ${version}
      from due where t.region = ${region}::text and t.id = due.id`.execute(db);
    moved[table] = Number(numAffectedRows ?? 0);
  }
  return moved;
}
