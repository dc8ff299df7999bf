import { GuyubError } from '@guyub/core';
import type { DoorKind, PrivateName } from '@guyub/core/hiring';
import { sql, type Kysely } from 'kysely';
import { all, type Sql } from '../conditions.ts';
import type { Database } from '../schema.ts';
import { recordsOf, withId, type Kept } from './records.ts';

/** Who came in, as far as the store needs to know. */
export interface Behind {
  readonly kind: DoorKind;
  readonly region: string;
  /** Of a person, of a buyer's request, of an employer's posting, or of a coordinator. */
  readonly subject: string;
}

/** What belongs to a request. */
export type MatterName = 'quoteRequests' | 'invitations' | 'quotes' | 'deals';

/** What of a resource stands behind a door, as a condition over `t`: for the door there is nothing else. */
export function behind(door: Behind, resource: PrivateName): Sql {
  const { kind, region } = door;
  const there = sql`t.region = ${region}::text`;
  if (kind === 'coordinator') return there;
  const own = owned[resource][kind]?.(door);
  return own ? all([there, own]) : sql`false`;
}

type Own = (door: Behind) => Sql;
const isSubject: Own = ({ subject }) => sql`t.id = ${subject}::text`;
const ofMatter = {
  buyer: ({ subject }: Behind) => sql`t.request_id = ${subject}::text`,
  person: ({ subject }: Behind) => sql`t.person_id = ${subject}::text`,
};
/** Whoever has asked to join sees nothing of the others before the coordinator's yes. */
const communities: Own = ({ region, subject }) => sql`(select m.community_id from memberships as m
  where m.region = ${region}::text and m.person_id = ${subject}::text and m.status in ('active', 'on-leave'))`;

/** What is somebody's, by who comes in; coordinators see all of their region. */
const owned: { readonly [K in PrivateName]: { readonly [D in Behind['kind']]?: Own } } = {
  quoteRequests: {
    buyer: isSubject,
    person: ({
      region,
      subject,
    }) => sql`(t.region, t.id) in (select i.region, i.request_id from invitations as i
      where i.region = ${region}::text and i.person_id = ${subject}::text)`,
  },
  invitations: ofMatter,
  quotes: ofMatter,
  deals: ofMatter,
  postings: { employer: isSubject },
  // Whom a coordinator has refused reads nobody's number, until a coordinator says yes again.
  applications: {
    employer: ({ subject }) => sql`t.job_id = ${subject}::text and exists (select 1 from postings as p
      where p.region = t.region and p.id = t.job_id and p.refusal is null)`,
  },
  communities: { person: (door) => sql`t.id in ${communities(door)}` },
  memberships: {
    person: (door) => sql`(t.community_id in ${communities(door)} or t.person_id = ${door.subject}::text)`,
  },
  // A draft was offered to nobody, also when it was called off.
  workOrders: { person: (door) => sql`t.community_id in ${communities(door)} and t.round > 0` },
  shares: {
    person: (door) => sql`t.order_id in (select o.id from work_orders as o
      where o.region = ${door.region}::text and o.community_id in ${communities(door)})`,
  },
};

export interface Matter<K extends MatterName> {
  readonly request: Kept<'quoteRequests'>;
  readonly record: Kept<K>;
}

/**
 * A record behind a door, with its request locked: all that happens to one request happens one after the other.
 *
 * @throws GuyubError `not-found`, the same for what does not exist and for what the door may not see
 */
export async function lockMatter<K extends MatterName>(
  transaction: Kysely<Database>,
  door: Behind,
  resource: K,
  id: string,
): Promise<Matter<K>> {
  const this_ = all([sql`t.id = ${id}::text`, behind(door, resource)]);
  const [request] = await recordsOf(
    transaction,
    'quoteRequests',
    resource === 'quoteRequests'
      ? this_
      : sql`t.region = ${door.region}::text
          and t.id in (select t.request_id from ${sql.table(resource)} as t where ${this_})`,
    sql`for update of t`,
  );
  if (!request) throw notFound();
  // Read again behind the lock: it may have changed while this waited for it.
  const [record] = await recordsOf(transaction, resource, all([withId(door.region, id)]));
  if (!record) throw notFound();
  return { request, record };
}

export const notFound = () =>
  new GuyubError('not-found', 'Tidak ada catatan itu di balik tautan ini.', { adapter: 'gateway' });
