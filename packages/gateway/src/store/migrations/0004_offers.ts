import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What is offered in full, and pictures of it. Pictures go with what they show, whoever deletes it. What stands in
 * `source` of a business tells whether a file or its owner said it; all that were there before came from files.
 */
const statements = [
  `alter table people add away_until iso_date, add answers_within integer check (answers_within between 1 and 999),
     add consent_licence consent_state not null default 'unknown'`,
  `alter table people alter consent_licence drop default`,
  `alter table offerings add business_id plain, add description plain,
     add category plain check (category in ('product', 'service')), add unit plain, add unit_key plain,
     add lead_time_days integer, add minimum_order double precision, add photos text[] collate "C"`,
  `alter table businesses add description plain, add area_served text[] collate "C",
     add opening_hours text[] collate "C", add founding_date plain, add kbli plain,
     add nib plain check (nib ~ '^\\d{13}$'), add photos text[] collate "C", add source plain not null default 'impor'`,
  `alter table businesses alter source drop default`,

  // Never larger than it was sent: of 500 pixels there is a small form and, as its largest, a middle one. Size and words
  // stand in the record's own list.
  `create table photos (
     region text collate "C" not null, id text collate "C" not null, person_id text collate "C" not null,
     of_resource text collate "C" not null check (of_resource in ('offerings', 'businesses')),
     of_id text collate "C" not null,
     small bytea not null, middle bytea, large bytea,
     updated_at iso_instant not null,
     primary key (region, id)
   )`,
  `create index photos_by_id on photos (id)`,
  `create index photos_by_record on photos (region, of_resource, of_id)`,
  `create index photos_by_person on photos (region, person_id)`,
  // They are compressed already.
  ...['small', 'middle', 'large'].map((form) => `alter table photos alter ${form} set storage external`),
  `create function drop_photos() returns trigger language plpgsql as $$
   begin
     delete from photos as p using gone
     where p.region = gone.region and p.of_resource = tg_table_name::text and p.of_id = gone.id;
     return null;
   end $$`,
  ...['offerings', 'businesses'].map(
    (table) => `create trigger ${table}_drop_photos after delete on ${table} referencing old table as gone
       for each statement execute function drop_photos()`,
  ),
  `create function drop_photos_of_person() returns trigger language plpgsql as $$
   begin
     delete from photos as p using gone where p.region = gone.region and p.person_id = gone.id;
     return null;
   end $$`,
  `create trigger people_drop_photos after delete on people referencing old table as gone
     for each statement execute function drop_photos_of_person()`,
];

export const offers: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
