import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keep } from './0003_search.ts';

const key = `region text collate "C" not null, id text collate "C" not null`;
const oneOf = (values: string) =>
  `(${values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ')})`;

/**
 * The board, and what belongs to its cards and is not shown. A job is there while everybody may see it; its posting stays.
 * `over_at` is when its last day ends there.
 */
const statements = [
  `create table jobs (
     ${key},
     kind plain not null check (kind in ${oneOf('vacancy shared-order help')}),
     title plain not null, title_key plain not null, employer plain not null, employer_key plain not null,
     description plain not null, skill plain, skill_key plain, isco plain, employment_type plain,
     openings integer not null, pay_min bigint, pay_max bigint, pay_unit plain, requirements plain,
     programme_id plain, apply_url plain, subdistrict plain, subdistrict_key plain,
     province plain, latitude coarse_degrees, longitude coarse_degrees,
     valid_through iso_date not null, over_at iso_instant not null, filled boolean not null,
     posted_on iso_date not null,
     search tsvector not null default '', turn bigint not null default 0,
     version bigint not null, updated_at iso_instant not null,
     primary key (region, id)
   )`,
  `create index jobs_by_id on jobs (id)`,
  `create index jobs_by_search on jobs using gin (search)`,
  `create index jobs_by_turn on jobs (turn, id)`,
  `create index jobs_by_place on jobs (latitude, longitude, turn, id)`,
  `create index jobs_by_posted on jobs (posted_on desc, id)`,
  `create index jobs_by_close on jobs (valid_through, id)`,
  `create index jobs_by_end on jobs (over_at)`,
  `create function keep_lexemes_of_jobs() returns trigger language plpgsql as $$
   begin
     ${keep('jobs', 'fresh as t')};
     return null;
   end $$`,
  ...['insert', 'update'].map(
    (change) =>
      `create trigger jobs_lexemes_${change} after ${change} on jobs referencing new table as fresh
       for each statement execute function keep_lexemes_of_jobs()`,
  ),

  `create table postings (
     ${key},
     card jsonb not null, contact_name plain not null, telephone plain, email plain,
     status plain not null check (status in ${oneOf('submitted published filled expired withdrawn refused')}),
     refusal plain, hires jsonb,
     created_at iso_instant not null, updated_at iso_instant not null, version bigint not null,
     primary key (region, id)
   )`,
  `create index postings_by_id on postings (id)`,
  `create index postings_by_age on postings (region, created_at, id)`,
  `create index postings_by_end on postings ((card ->> 'validThrough')) where status in ('submitted', 'published')`,
  `create table applications (
     ${key},
     job_id plain not null, name plain not null, telephone plain, email plain, message plain,
     status plain not null check (status in ${oneOf('sent seen invited declined')}),
     created_at iso_instant not null, updated_at iso_instant not null, version bigint not null,
     primary key (region, id),
     foreign key (region, job_id) references postings (region, id) on delete cascade
   )`,
  `create index applications_by_job on applications (region, job_id, created_at)`,
  `create table job_reports (
     ${key},
     job_id plain not null, reason plain not null, note plain, at iso_instant not null,
     primary key (region, id),
     foreign key (region, job_id) references postings (region, id) on delete cascade
   )`,
  `create index job_reports_by_job on job_reports (region, job_id, at)`,
];

export const jobs: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
