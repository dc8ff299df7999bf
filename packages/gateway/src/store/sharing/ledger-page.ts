import type { LedgerEntry, LedgerPage } from '@guyub/core/sharing';
import { sql } from 'kysely';
import { all } from '../conditions.ts';
import { behind, notFound, type Behind } from '../hiring/behind-door.ts';
import type { Clocked } from '../hiring/in-one.ts';
import { recordsOf, withId } from '../hiring/records.ts';
import { ofCommunity } from './book.ts';

const PAGE = 500;
/** Bytes of a part as stored: an entry of a large community tells of each of its members. */
const PAGE_BYTES = 1_000_000;

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
      const { rows } = await sql<{ entry: LedgerEntry; last: boolean }>`
        with part as (
          select t.seq, t.entry, row_number() over w as number,
            sum(pg_column_size(t.entry)) over w as bytes, lead(t.seq) over w is null as last
          from (select * from ledger_entries as t where ${ofCommunity(community)} and t.seq > ${after}::bigint
            order by t.seq limit ${PAGE + 1}) as t
          window w as (order by t.seq)
        )
        select entry, last from part
        where number = 1 or number <= ${PAGE} and bytes <= ${PAGE_BYTES} order by seq`.execute(transaction);
      const entries = rows.map(({ entry }) => entry);
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
        next: rows.at(-1)?.last === false ? entries.at(-1)!.seq : null,
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
