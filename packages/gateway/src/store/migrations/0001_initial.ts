import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * One table a resource, keyed by regency first so that the same tables spread over a distributed PostgreSQL.
 * Texts compare by code unit (collation "C"), as the query contract does. Dates and instants are the contract's
 * own ISO 8601 texts, checked. `*_key` is the folded form that names sort by. There is no column for an
 * identity number.
 */
const statements = [
  'create extension if not exists pg_trgm',
  `create domain iso_date as text collate "C" check (value ~ '^\\d{4}-\\d\\d-\\d\\d$')`,
  `create domain iso_instant as text collate "C" check (value ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d')`,
  `create domain plain as text collate "C"`,
  `create domain consent_state as text collate "C" check (value in ('unknown', 'yes', 'no', 'withdrawn'))`,

  `create table meta (key text primary key, value text not null)`,
  `create table revision (only_row boolean primary key default true check (only_row), value bigint not null)`,
  `insert into revision (value) values (1)`,

  ...table(
    'people',
    `name plain not null, name_key plain not null,
     roles text[] collate "C" not null, skills text[] collate "C" not null,
     subdistrict plain, subdistrict_key plain, village plain,
     cohorts text[] collate "C" not null, year integer,
     certified boolean not null, has_business boolean not null, business_name plain, business_name_key plain,
     offerings text[] collate "C" not null,
     telephone plain, email plain, capacity_per_week double precision, owns_equipment boolean,
     obstacles text[] collate "C" not null, gender plain, birth_date iso_date, address plain,
     consent_publication consent_state not null, consent_contact consent_state not null,
     search_text plain not null`,
  ),
  ...table(
    'organisations',
    `name plain not null, name_key plain not null, kind plain, search_text plain not null`,
  ),
  ...table(
    'programmes',
    `name plain not null, name_key plain not null, skill plain, skill_key plain, organisation_id plain,
     partner plain, partner_key plain, search_text plain not null`,
  ),
  ...table(
    'cohorts',
    `name plain not null, name_key plain not null, programme_id plain not null, year integer,
     start_date iso_date, end_date iso_date, search_text plain not null`,
  ),
  ...table(
    'enrolments',
    `person_id plain not null, cohort_id plain not null, graduation_date iso_date, source plain not null`,
  ),
  ...table(
    'skills',
    `name plain not null, name_key plain not null, isco plain, synonyms text[] collate "C" not null,
     search_text plain not null`,
  ),
  ...table(
    'credentials',
    `person_id plain not null, name plain not null, name_key plain not null, issuer plain, issuer_key plain,
     issuer_kind plain, number plain not null, issued_on iso_date, source plain not null, search_text plain not null`,
  ),
  ...table(
    'businesses',
    `person_id plain not null, name plain not null, name_key plain not null,
     stage plain not null check (stage in ('running', 'starting')),
     subdistrict plain, subdistrict_key plain, search_text plain not null`,
  ),
  ...table(
    'offerings',
    `person_id plain not null, name plain not null, name_key plain not null, price_min bigint, price_max bigint,
     source plain not null, search_text plain not null`,
  ),
  ...table(
    'regions',
    `scheme plain not null, code plain not null, name plain not null, name_key plain not null,
     search_text plain not null`,
  ),
  ...table(
    'consents',
    `person_id plain not null, purpose plain not null, state consent_state not null, evidence plain not null,
     recorded_at iso_instant not null`,
  ),

  `create table person_match (
     region text collate "C" not null, key_hash text collate "C" not null, person_id text collate "C" not null,
     primary key (region, key_hash, person_id)
   )`,
  `create table imports (
     region text collate "C" not null, sha256 bytea not null, name text not null,
     added integer not null, changed integer not null, unchanged integer not null, finished_at iso_instant not null,
     primary key (region, sha256)
   )`,

  `create index people_by_name on people (name_key, id) where consent_publication = 'yes'`,
  `create index people_by_year on people (year desc nulls last, id) where consent_publication = 'yes'`,
  `create index people_by_subdistrict on people (subdistrict) where consent_publication = 'yes'`,
  `create index people_by_skill on people using gin (skills)`,
  `create index people_by_cohort on people using gin (cohorts)`,
  ...['people', 'offerings'].map(
    (name) => `create index ${name}_by_text on ${name} using gin (search_text gin_trgm_ops)`,
  ),
  ...['enrolments', 'credentials', 'businesses', 'offerings', 'consents'].map(
    (name) => `create index ${name}_by_person on ${name} (region, person_id)`,
  ),
  'create index person_match_by_person on person_match (region, person_id)',

  // Who changes a person by hand, as an officer does who withdraws a consent in SQL, does not know of versions:
  // ready answers and tags must hear of it all the same.
  `create function changed_by_hand() returns trigger language plpgsql as $$
   declare bumped bigint;
   begin
     update revision set value = value + 1 returning value into bumped;
     if tg_op = 'UPDATE' then new.version = bumped; end if;
     return new;
   end $$`,
  `create trigger people_changed_by_hand before update on people for each row
     when (new.version = old.version and new.* is distinct from old.*) execute function changed_by_hand()`,
  `create trigger people_deleted_by_hand after delete on people for each statement execute function changed_by_hand()`,
];

/** `version` is the revision of the last change to the row. */
function table(name: string, columns: string): string[] {
  return [
    `create table ${name} (
      region text collate "C" not null, id text collate "C" not null,
      ${columns},
      version bigint not null, updated_at iso_instant not null,
      primary key (region, id)
    )`,
    `create index ${name}_by_id on ${name} (id)`,
  ];
}

export const initial: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
