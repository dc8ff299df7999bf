import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const searched = [
  'people',
  'organisations',
  'programmes',
  'cohorts',
  'enrolments',
  'skills',
  'credentials',
  'businesses',
  'offerings',
  'regions',
];
const placed = ['people', 'businesses', 'offerings', 'regions'];
/** Of people only those who agreed are ever looked for. */
const only = (table: string) => (table === 'people' ? ` where consent_publication = 'yes'` : '');

/** Of these a record is published when its owner is. */
const owned = ['enrolments', 'credentials', 'businesses', 'offerings'];

/** What was written of a table, as far as its owner agrees. */
function publishedOf(table: string): string {
  if (table === 'people') return `fresh as t where t.consent_publication = 'yes'`;
  if (!owned.includes(table)) return 'fresh as t';
  return `fresh as t join people as o on o.region = t.region and o.id = t.person_id
          where o.consent_publication = 'yes'`;
}

export const keep = (table: string, rows: string): string => `
       insert into vocabulary (resource, lexeme)
       select '${table}', lexeme from (
         select distinct unnest(tsvector_to_array(t.search)) collate "C" as lexeme from ${rows}
       ) as said
       where not exists (
         select 1 from vocabulary as v where v.resource = '${table}' and v.lexeme = said.lexeme
       )
       on conflict do nothing`;

/** What belongs to people is published with them, perhaps long after it was written. */
const keepOwned = (table: string): string =>
  keep(
    table,
    `fresh as o join ${table} as t on t.region = o.region and t.person_id = o.id
          where o.consent_publication = 'yes'`,
  );

/**
 * `search` holds the terms of core's analyzer and nothing of PostgreSQL's own, `turn` the place of a record among its
 * equals. Both are empty in what is there already, and filled at start: see `search/reindex.ts`.
 */
const statements = [
  ...searched.flatMap((table) => [
    ...(table === 'enrolments' ? [] : [`alter table ${table} drop column search_text`]),
    `alter table ${table} add search tsvector not null default '', add turn bigint not null default 0`,
    `create index ${table}_by_search on ${table} using gin (search)${only(table)}`,
    `create index ${table}_by_turn on ${table} (turn, id)${only(table)}`,
  ]),
  ...placed.map(
    (table) => `create index ${table}_by_place on ${table} (latitude, longitude, turn, id)${only(table)}`,
  ),

  // What some record that everybody may see is found by, or was: who writes a record, whoever it is, writes its lexemes
  // here too. Without them it could not be told what somebody may have meant. A word that only people have who are not
  // published does not come here: that it takes longer to look for would tell that it is there.
  `create table vocabulary (
     resource text collate "C" not null, lexeme text collate "C" not null, number bigint generated always as identity,
     primary key (resource, lexeme)
   )`,
  `create index vocabulary_by_number on vocabulary (resource, number)`,
  ...searched.flatMap((table) => [
    `create function keep_lexemes_of_${table}() returns trigger language plpgsql as $$
     begin
       ${[keep(table, publishedOf(table)), ...(table === 'people' ? owned.map(keepOwned) : [])].join(';\n')};
       return null;
     end $$`,
    ...['insert', 'update'].map(
      (change) =>
        `create trigger ${table}_lexemes_${change} after ${change} on ${table} referencing new table as fresh
         for each statement execute function keep_lexemes_of_${table}()`,
    ),
  ]),
];

export const search: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
