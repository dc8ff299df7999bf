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

  // What some record is found by, or was: who writes a record, whoever it is, writes its lexemes here too. Without them
  // it could not be told what somebody may have meant.
  `create table vocabulary (
     resource text collate "C" not null, lexeme text collate "C" not null, number bigint generated always as identity,
     primary key (resource, lexeme)
   )`,
  `create index vocabulary_by_number on vocabulary (resource, number)`,
  `create function keep_lexemes() returns trigger language plpgsql as $$
   begin
     insert into vocabulary (resource, lexeme)
     select tg_table_name::text, lexeme from (
       select distinct each.lexeme collate "C" as lexeme
       from fresh, unnest(tsvector_to_array(fresh.search)) as each (lexeme)
     ) as said
     where not exists (
       select 1 from vocabulary as v where v.resource = tg_table_name::text and v.lexeme = said.lexeme
     )
     on conflict do nothing;
     return null;
   end $$`,
  ...searched.flatMap((table) =>
    ['insert', 'update'].map(
      (change) =>
        `create trigger ${table}_lexemes_${change} after ${change} on ${table} referencing new table as fresh
         for each statement execute function keep_lexemes()`,
    ),
  ),
];

export const search: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
