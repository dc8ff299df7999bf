import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Who may come in, and who sends how much. A door's generation is in each of its links and sessions: one step ends them
 * all. Of a sender there are keyed hashes only; an address is hashed with the salt of its day, and goes with it.
 */
const statements = [
  `create table doors (
     region text collate "C" not null,
     kind text collate "C" not null check (kind in ('person', 'buyer', 'employer', 'coordinator')),
     subject text collate "C" not null,
     name plain, generation integer not null default 1,
     redeemed integer not null default 0, redeemed_hour iso_instant,
     primary key (region, kind, subject)
   )`,
  `create index doors_by_subject on doors (subject)`,
  // "counter" is the highest that was used; the next one may be under way.
  `create table sessions (
     region text collate "C" not null, id text collate "C" not null,
     kind text collate "C" not null, subject text collate "C" not null, generation integer not null,
     counter integer not null default 0, started_at iso_instant not null,
     expires_at iso_instant not null, ends_at iso_instant not null,
     primary key (region, id),
     foreign key (region, kind, subject) references doors on delete cascade
   )`,
  `create index sessions_by_door on sessions (region, kind, subject, started_at)`,
  `create index sessions_by_end on sessions (expires_at)`,

  `create table sender_days (day iso_date primary key, salt plain not null)`,
  `create table senders (
     hash text collate "C" not null, what text collate "C" not null, since iso_instant not null,
     until iso_instant not null, count integer not null,
     primary key (hash, what, since)
   )`,
  `create index senders_by_end on senders (until)`,
  // From which address a request came, as long as the address can be told.
  `create table request_senders (
     region text collate "C" not null, request_id text collate "C" not null,
     hash text collate "C" not null, until iso_instant not null,
     primary key (region, request_id)
   )`,
  `create index request_senders_by_end on request_senders (until)`,
  `create table spent_puzzles (id text collate "C" primary key, until iso_instant not null)`,
  `create index spent_puzzles_by_end on spent_puzzles (until)`,
  `create table blocks (
     region text collate "C" not null, hash text collate "C" not null, request_id text collate "C" not null,
     reason plain not null, created_at iso_instant not null, until iso_instant,
     primary key (region, hash)
   )`,
];

export const doors: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
