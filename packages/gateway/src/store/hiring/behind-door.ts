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
  /** Of a person, of a buyer's request, or of a coordinator. */
  readonly subject: string;
}

/** What of a resource stands behind a door, as a condition over `t`: for the door there is nothing else. */
export function behind({ kind, region, subject }: Behind, resource: PrivateName): Sql {
  const there = sql`t.region = ${region}::text`;
  const own = sql`${subject}::text`;
  const request = resource === 'quoteRequests';
  switch (kind) {
    case 'coordinator':
      return there;
    case 'buyer':
      return all([there, request ? sql`t.id = ${own}` : sql`t.request_id = ${own}`]);
    case 'person':
      return request
        ? sql`(t.region, t.id) in (
            select i.region, i.request_id from invitations as i
            where i.region = ${region}::text and i.person_id = ${own})`
        : all([there, sql`t.person_id = ${own}`]);
  }
}

export interface Matter<K extends PrivateName> {
  readonly request: Kept<'quoteRequests'>;
  readonly record: Kept<K>;
}

/**
 * A record behind a door, with its request locked: all that happens to one request happens one after the other.
 *
 * @throws GuyubError `not-found`, the same for what does not exist and for what the door may not see
 */
export async function lockMatter<K extends PrivateName>(
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
