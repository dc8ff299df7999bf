import type { LedgerEntry, LedgerPage } from '@guyub/core/sharing';
import { sql } from 'kysely';
import { all } from '../conditions.ts';
import { behind, notFound, type Behind } from '../hiring/behind-door.ts';
import type { Clocked } from '../hiring/in-one.ts';
import { recordsOf, withId } from '../hiring/records.ts';
import { ofCommunity } from './book.ts';

const PAGE = 500;

/** A part of a community's book, the same at each door that may read it, but for names. */
export function readLedger(
  { db }: Pick<Clocked, 'db'>,
  door: Behind,
  communityId: string,
  after: number,
): Promise<LedgerPage> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const where = all([withId(door.region, communityId), behind(door, 'communities')]);
      const [community] = await recordsOf(transaction, 'communities', where);
      if (!community) throw notFound();
      const { rows } = await sql<{ entry: LedgerEntry }>`
        select t.entry from ledger_entries as t where ${ofCommunity(community)} and t.seq > ${after}::bigint
        order by t.seq limit ${PAGE + 1}`.execute(transaction);
      const entries = rows.slice(0, PAGE).map(({ entry }) => entry);
      const members = await recordsOf(
        transaction,
        'memberships',
        // Of who has left there is the id alone.
        sql`${ofCommunity(community)} and t.status in ('active', 'on-leave')
          and t.person_id = any(${[...new Set(entries.flatMap(idsIn))]}::text[])`,
      );
      return {
        community: community.name,
        names: Object.fromEntries(members.map(({ personId, name }) => [personId, name])),
        entries,
        next: rows.length > PAGE ? entries.at(-1)!.seq : null,
      };
    });
}

function idsIn(entry: LedgerEntry): readonly string[] {
  switch (entry.kind) {
    case 'deal':
      return entry.members.map(({ id }) => id);
    case 'transfer':
      return [entry.from, entry.to];
    default:
      return [entry.memberId];
  }
}
