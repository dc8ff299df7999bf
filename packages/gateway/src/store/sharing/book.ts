import { advance, nextEntry, type LedgerContent, type LedgerEntry, type Standing } from '@guyub/core/sharing';
import { sql } from 'kysely';
import type { Sql } from '../conditions.ts';
import type { Work } from '../hiring/in-one.ts';
import type { Kept } from '../hiring/records.ts';

type Unsigned<C> = C extends LedgerContent ? Omit<C, 'at' | 'by'> : never;

/** A community's book in one transaction that holds the community. */
export interface Book {
  readonly work: Work;
  readonly community: Kept<'communities'>;
  /** By person: what the book says now, with what this transaction has written. */
  readonly standings: ReadonlyMap<string, Standing>;
  write(line: Unsigned<LedgerContent>): void;
}

/** Opens the book, and at the end puts what was written into it behind its newest entry. */
export async function inBook<T>(
  work: Work,
  community: Kept<'communities'>,
  by: string,
  use: (book: Book) => Promise<T>,
): Promise<T> {
  const { transaction, moment } = work;
  const standings = await standingsOf(work, community);
  const lines: LedgerContent[] = [];
  const counted = await sql<{ turn: number | null }>`
    select turn from communities where region = ${community.region}::text and id = ${community.id}::text`.execute(
    transaction,
  );
  let turn = counted.rows[0]?.turn ?? 0;
  const done = await use({
    work,
    community,
    standings,
    write: (line) => {
      const content = { ...line, at: moment.iso, by } as LedgerContent;
      lines.push(content);
      turn = advance(standings, turn, [content]);
    },
  });
  if (lines.length > 0) {
    await append(work, community, lines);
    await keepStandings(work, community, standings, turn);
  }
  return done;
}

export const ofCommunity = ({ region, id }: Pick<Kept<'communities'>, 'region' | 'id'>): Sql =>
  sql`t.region = ${region}::text and t.community_id = ${id}::text`;

/** By person, as the book says. */
export async function standingsOf(
  { transaction }: Pick<Work, 'transaction'>,
  community: Pick<Kept<'communities'>, 'region' | 'id'>,
): Promise<Map<string, Standing>> {
  const { rows } = await sql<{ person_id: string; level: number; last_turn: number }>`
    select t.person_id, t.level, t.last_turn from memberships as t
    where ${ofCommunity(community)} and t.level is not null`.execute(transaction);
  return new Map(rows.map(({ person_id: id, level, last_turn: lastTurn }) => [id, { level, lastTurn }]));
}

async function append(
  { transaction }: Work,
  community: Kept<'communities'>,
  lines: readonly LedgerContent[],
) {
  const newest = await sql<Pick<LedgerEntry, 'seq' | 'hash'>>`
    select seq, hash from ledger_entries as t
    where ${ofCommunity(community)} order by seq desc limit 1`.execute(transaction);
  let last = newest.rows[0];
  const rows = lines.map((line) => {
    const entry = nextEntry(last, line);
    last = entry;
    return { seq: entry.seq, hash: entry.hash, prev_hash: entry.prevHash, entry };
  });
  await sql`
    insert into ledger_entries (region, community_id, seq, hash, prev_hash, entry)
    select ${community.region}, ${community.id}, r.seq, r.hash, r.prev_hash, r.entry
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(seq bigint, hash text, prev_hash text, entry jsonb)`.execute(transaction);
}

async function keepStandings(
  { transaction }: Work,
  community: Kept<'communities'>,
  standings: ReadonlyMap<string, Standing>,
  turn: number,
) {
  const rows = [...standings].map(([id, standing]) => ({ id, ...standing }));
  await sql`
    update memberships as t set level = r.level, last_turn = r."lastTurn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, level double precision, "lastTurn" bigint)
    where ${ofCommunity(community)} and t.person_id = r.id
      and (t.level, t.last_turn) is distinct from (r.level, r."lastTurn")`.execute(transaction);
  await sql`
    update communities set turn = ${turn}
    where region = ${community.region}::text and id = ${community.id}::text`.execute(transaction);
}
