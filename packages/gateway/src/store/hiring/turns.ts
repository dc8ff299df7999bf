import { lowestOf, type Candidate } from '@guyub/core/hiring';
import { sql } from 'kysely';
import type { Work } from './in-one.ts';

/** Number of this turn of the region. */
export async function nextTurn({ transaction }: Work, region: string): Promise<number> {
  const { rows } = await sql<{ turn: number }>`
    insert into invitation_counters (region, turn) values (${region}, 1)
    on conflict (region) do update set turn = invitation_counters.turn + 1 returning turn`.execute(
    transaction,
  );
  return rows[0]!.turn;
}

/** Instead of a turn: takes no orders for a while. */
export const AWAY = -1;

/** Whoever comes back is like a newcomer, or would be asked for each request until all the missed turns were made up. */
export const noteAway = ({ transaction }: Work, region: string, person: string) =>
  sql`
    update invitation_turns set last_turn = ${AWAY}
    where region = ${region}::text and person_id = ${person}::text`.execute(transaction);

/** Also of those who are not asked now: they wait since this turn. Being away lowers nobody's balance. */
export async function noteNewcomers(
  { transaction }: Work,
  region: string,
  candidates: readonly Candidate[],
  turn: number,
): Promise<void> {
  const fresh = candidates.flatMap(({ personId, received }) => (received === undefined ? [personId] : []));
  if (fresh.length === 0) return;
  await sql`
    insert into invitation_turns (region, person_id, received, last_turn)
    select ${region}, id, ${lowestOf(candidates)}::integer, ${turn}::bigint from unnest(${fresh}::text[]) as id
    on conflict (region, person_id) do update set
      received = greatest(invitation_turns.received, excluded.received), last_turn = excluded.last_turn
    where invitation_turns.last_turn = ${AWAY}`.execute(transaction);
}

/** They were asked in this turn. */
export const countTurns = ({ transaction }: Work, region: string, people: readonly string[], turn: number) =>
  sql`
    update invitation_turns set received = received + 1, last_turn = ${turn}
    where region = ${region}::text and person_id = any(${[...people]}::text[])`.execute(transaction);
