import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The tree of regions, and where records stand in it. A coordinate finer than two decimals, about 1 km, does not fit
 * into its column. What is there already is filled in at start: see `places.ts`.
 */
const statements = [
  `create domain coarse_degrees as double precision check (value = round(value::numeric, 2)::double precision)`,
  ...['people', 'businesses', 'offerings'].map(
    (table) =>
      `alter table ${table} add province plain, add latitude coarse_degrees, add longitude coarse_degrees`,
  ),
  // All that was there before are the regencies of imported files.
  `alter table regions add level plain not null default 'regency'
     check (level in ('province', 'regency', 'district', 'village')),
     add parent plain, add latitude coarse_degrees, add longitude coarse_degrees`,
  `alter table regions alter level drop default`,
  `create index regions_by_parent on regions (parent)`,
  // Middles of places that the office gave.
  `create table place_points (
     id text collate "C" primary key, latitude coarse_degrees not null, longitude coarse_degrees not null
   )`,
];

export const places: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
