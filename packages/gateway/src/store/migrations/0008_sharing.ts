import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { tableOfStates } from './table-of-states.ts';

const states = {
  communities: ['active', 'closed'],
  memberships: ['requested', 'active', 'on-leave', 'left'],
  work_orders: ['draft', 'offered', 'running', 'completed', 'cancelled'],
  shares: ['offered', 'accepted', 'declined', 'unanswered', 'handed-over', 'delivered', 'late', 'cancelled'],
} as const;
type Name = keyof typeof states;

const of = (column: string, table: string) =>
  `${column} plain not null, foreign key (region, ${column}) references ${table} (region, id)`;

/**
 * Communities that share orders, and their books. Whoever writes into a book holds the row of its community, so that all
 * gateways make one chain. `turn`, `level` and `last_turn` are what the book says, kept so that it need not be read again.
 */
const statements = [
  table(
    'communities',
    `name plain not null, lot integer not null check (lot >= 1), buffer_days integer not null,
     probation_jobs integer not null, probation_cap integer not null, answer_hours integer not null,
     fee_percent double precision not null, turn bigint`,
  ),
  table(
    'memberships',
    `${of('community_id', 'communities')}, person_id plain not null, name plain not null,
     per_day double precision, weekdays integer[] not null, limit_reason plain,
     leave_from iso_date, leave_until iso_date,
     delivered integer not null, on_time integer not null check (on_time between 0 and delivered),
     joined_at iso_instant not null, level double precision, last_turn bigint,
     unique (region, community_id, person_id)`,
  ),
  table(
    'work_orders',
    `${of('community_id', 'communities')}, title plain not null, skill plain not null, certified boolean not null,
     pieces integer not null check (pieces >= 1), unit plain not null, weight double precision not null check (weight > 0),
     price_per_piece bigint not null, deadline iso_date not null, note plain, customer plain,
     brought_by plain, kept integer check (kept >= 1), round integer not null,
     short integer not null check (short between 0 and pieces), reason plain, created_at iso_instant not null`,
  ),
  table(
    'shares',
    `${of('order_id', 'work_orders')}, person_id plain not null, pieces integer not null check (pieces >= 1),
     round integer not null, reason jsonb not null, answer_by iso_instant not null,
     done integer not null check (done between 0 and pieces), offered_to plain, in_return plain,
     created_at iso_instant not null`,
  ),
  `create unique index communities_by_name on communities (region, lower(name)) where status = 'active'`,
  `create index memberships_by_person on memberships (region, person_id)`,
  `create index memberships_on_leave on memberships (leave_from)
   where leave_from is not null and status in ('active', 'on-leave')`,
  `create index work_orders_by_age on work_orders (region, community_id, created_at, id)`,
  `create index shares_by_order on shares (region, order_id, created_at, id)`,
  `create index shares_open on shares (region, person_id) where status in ('offered', 'accepted')`,
  `create index shares_due on shares (answer_by) where status = 'offered'`,

  `create table ledger_entries (
     region text collate "C" not null, community_id text collate "C" not null, seq bigint not null check (seq >= 1),
     hash text collate "C" not null, prev_hash text collate "C" not null, entry jsonb not null,
     primary key (region, community_id, seq),
     foreign key (region, community_id) references communities (region, id)
   )`,
  `create function keep_ledger() returns trigger language plpgsql as $$
   begin
     raise exception 'a ledger is only added to';
   end $$`,
  `create trigger ledger_is_kept before update or delete or truncate on ledger_entries
     for each statement execute function keep_ledger()`,

  // Who is erased leaves an id behind that means nothing, and shares no more.
  `create function forget_in_sharing() returns trigger language plpgsql as $$
   begin
     update memberships as m
     set name = '(dihapus)', status = 'left', per_day = null, limit_reason = null, version = m.version + 1
     from gone where m.region = gone.region and m.person_id = gone.id;
     return null;
   end $$`,
  `create trigger people_forget_in_sharing after delete on people referencing old table as gone
     for each statement execute function forget_in_sharing()`,
];

function table(name: Name, columns: string): string {
  return tableOfStates(name, states[name], columns);
}

export const sharing: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
