import { kmFrom, kmPerLongitude, type Near } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import { all, columnOf, type Sql } from '../conditions.ts';
import type { Database, Table } from '../schema.ts';

/** At the equator a degree is as wide as it is high. */
const KM_PER_LATITUDE = kmPerLongitude({ latitude: 0, longitude: 0 });

const number = (value: number): Sql => sql`${value}::double precision`;

/** Records within the kilometres of a question, by the steps of core's `kmFrom`, and a box for the index. */
export function within(table: Table, near: Near): Sql[] {
  for (const field of ['latitude', 'longitude']) columnOf(table, field);
  const { latitude, longitude, withinKm } = near;
  if (withinKm === undefined) return [];
  const wide = kmPerLongitude(near);
  const north = sql`((t.latitude - ${number(latitude)}) * ${number(KM_PER_LATITUDE)})`;
  const east = sql`((t.longitude - ${number(longitude)}) * ${number(wide)})`;
  // A little wider than it must be: the circle decides.
  const high = withinKm / KM_PER_LATITUDE + 0.01;
  const far = Math.min(withinKm / wide + 0.01, 400);
  return [
    sql`t.latitude between ${number(latitude - high)} and ${number(latitude + high)}`,
    sql`t.longitude between ${number(longitude - far)} and ${number(longitude + far)}`,
    sql`sqrt(${north} * ${north} + ${east} * ${east}) <= ${number(withinKm)}`,
  ];
}

/** A place where records stand: many stand in the middle of one sub-district. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Places of equal distance. */
export interface Ring {
  readonly km: number;
  readonly spots: readonly Spot[];
}

/** Every place that a record of the table has, leaping from one to the next in the index. */
export async function spotsOf(db: Kysely<Database>, table: Table): Promise<readonly Spot[]> {
  const some = table.subject === 'self' ? sql`t.consent_publication = 'yes'` : sql`true`;
  const next = (beyond: Sql) => sql`(
    select t.latitude, t.longitude from ${sql.table(table.name)} as t
    where ${all([some, beyond])} order by t.latitude, t.longitude limit 1)`;
  const { rows } = await sql<Spot>`
    with recursive spot as (
      ${next(sql`t.latitude is not null and t.longitude is not null`)}
      union all
      select n.* from spot cross join lateral ${next(sql`(t.latitude, t.longitude) > (spot.latitude, spot.longitude)`)} as n
    ) select latitude::double precision, longitude::double precision from spot`.execute(db);
  return rows;
}

/** Nearest first. Equal distances are one ring, as those who stand there are equals. */
export function ringsOf(spots: readonly Spot[], near: Near): readonly Ring[] {
  const byKm = new Map<number, Spot[]>();
  for (const spot of spots) {
    const km = kmFrom(near, spot)!;
    if (near.withinKm !== undefined && km > near.withinKm) continue;
    byKm.set(km, [...(byKm.get(km) ?? []), spot]);
  }
  return [...byKm].sort(([a], [b]) => a - b).map(([km, at]) => ({ km, spots: at }));
}

export function standingAt(spots: readonly Spot[]): Sql {
  const [only] = spots;
  if (only && spots.length === 1)
    return sql`(t.latitude = ${number(only.latitude)} and t.longitude = ${number(only.longitude)})`;
  const of = (field: keyof Spot) => sql`${spots.map((spot) => spot[field])}::double precision[]`;
  return sql`((t.latitude, t.longitude) in (select * from unnest(${of('latitude')}, ${of('longitude')})))`;
}
/** Records whose place nobody knows come last. */
export const standingNowhere: Sql = sql`(t.latitude is null or t.longitude is null)`;
