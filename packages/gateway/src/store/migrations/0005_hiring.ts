import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { tableOfStates } from './table-of-states.ts';

const states = {
  quote_requests: ['submitted', 'sent', 'quoted', 'chosen', 'completed', 'no-result', 'cancelled', 'refused'],
  invitations: ['invited', 'opened', 'quoted', 'declined', 'lapsed', 'closed'],
  quotes: ['offered', 'withdrawn', 'chosen', 'not-chosen', 'lapsed'],
  deals: ['agreed', 'confirmed', 'failed', 'differing'],
} as const;
type Name = keyof typeof states;

const ofRequest = `request_id plain not null,
  foreign key (region, request_id) references quote_requests (region, id) on delete cascade`;

/**
 * Requests, invitations, quotes and deals. Who is erased from `people` leaves an id behind that means nothing, and no
 * number. `next_batch_at` is the clock of inviting: whoever comes by later asks the next people.
 */
const statements = [
  table(
    'quote_requests',
    `subdistrict plain, title plain not null, skill plain not null, items jsonb not null, note plain,
     needed_on iso_date not null, reply_by iso_date not null,
     buyer_kind plain not null check (buyer_kind in ('agency', 'village', 'company', 'household')),
     buyer_name plain not null,
     budget_source plain check (budget_source in ('apbd', 'apbdes', 'own', 'other')),
     stated_ceiling bigint, ceiling bigint, contact_name plain not null, telephone plain, email plain, address plain,
     shares_contact boolean not null, person_id plain, refusal plain,
     created_at iso_instant not null, next_batch_at iso_instant`,
  ),
  table(
    'invitations',
    `${ofRequest}, person_id plain not null, batch integer not null check (batch >= 1),
     reason plain check (reason in ('busy', 'too-far', 'not-my-work', 'too-soon', 'other')),
     invited_at iso_instant not null, forwarded_at iso_instant, opened_at iso_instant, answered_at iso_instant,
     unique (region, request_id, person_id)`,
  ),
  table(
    'quotes',
    `${ofRequest}, invitation_id plain not null, person_id plain not null,
     prices bigint[] not null, extra bigint, total bigint not null,
     ready_on iso_date not null, valid_until iso_date not null, note plain, shares_contact boolean not null,
     created_at iso_instant not null,
     foreign key (region, invitation_id) references invitations (region, id) on delete cascade`,
  ),
  table(
    'deals',
    `${ofRequest}, quote_id plain not null, person_id plain not null, amount bigint not null,
     paper plain not null check (paper in ('purchase-proof', 'receipt', 'work-order', 'procurement-unit')),
     buyer_contact_name plain, buyer_telephone plain, buyer_email plain, address plain, person_telephone plain,
     buyer_answer jsonb, person_answer jsonb, created_at iso_instant not null,
     foreign key (region, quote_id) references quotes (region, id) on delete cascade,
     unique (region, request_id)`,
  ),
  `create index quote_requests_due on quote_requests (next_batch_at) where next_batch_at is not null`,
  `create index quote_requests_open on quote_requests (reply_by) where status in ('submitted', 'sent', 'quoted')`,
  `create index invitations_by_person on invitations (region, person_id, invited_at)`,
  `create unique index quotes_offered on quotes (region, invitation_id) where status = 'offered'`,
  `create index quotes_by_end on quotes (valid_until) where status = 'offered'`,
  `create index quotes_by_request on quotes (region, request_id)`,
  `create index deals_confirmed on deals (region) where status = 'confirmed'`,

  // How often somebody was asked, and in which turn of the region last.
  `create table invitation_turns (
     region text collate "C" not null, person_id text collate "C" not null,
     received integer not null, last_turn bigint not null, primary key (region, person_id)
   )`,
  `create table invitation_counters (region text collate "C" primary key, turn bigint not null)`,

  // A wish is done once, whoever repeats it: the record that it led to stands here for 30 days.
  `create table idempotency (
     scope text collate "C" not null, key text collate "C" not null, body_hash text not null,
     resource text not null, record_id text collate "C" not null, region text collate "C" not null,
     created_at iso_instant not null, primary key (scope, key)
   )`,
  `create index idempotency_by_age on idempotency (created_at)`,

  `create table audit (
     region text collate "C" not null, id bigint generated always as identity, at iso_instant not null,
     door_kind plain not null check (door_kind in ('anonymous', 'person', 'buyer', 'employer', 'coordinator', 'gateway')),
     door_subject plain, action plain not null, resource plain not null, record_id plain, version bigint,
     primary key (region, id)
   )`,
  `create function keep_audit() returns trigger language plpgsql as $$
   begin
     raise exception 'the audit log is only added to';
   end $$`,
  `create trigger audit_is_kept before update or delete or truncate on audit
     for each statement execute function keep_audit()`,

  `create function forget_in_hiring() returns trigger language plpgsql as $$
   begin
     update deals as d set person_telephone = null from gone
     where d.region = gone.region and d.person_id = gone.id and d.person_telephone is not null;
     delete from invitation_turns as n using gone where n.region = gone.region and n.person_id = gone.id;
     return null;
   end $$`,
  `create trigger people_forget_in_hiring after delete on people referencing old table as gone
     for each statement execute function forget_in_hiring()`,
];

function table(name: Name, columns: string): string {
  return tableOfStates(name, states[name], columns);
}

export const hiring: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
