import { LEAST_DEALS, tellAmount, tellTrades, type LocalOrders } from '@guyub/core/hiring';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { tradeOf } from './trade-of.ts';

const HOUR_MS = 3_600_000;

interface Row {
  readonly skill: string;
  /** `2026-11`, UTC. */
  readonly month: string;
  readonly deals: number;
  readonly amount: number;
}

/** How much both sides say was ordered in a region, without anything that tells of single deals. */
export async function localOrdersOf(db: Kysely<Database>, region: string, now: number): Promise<LocalOrders> {
  const { rows } = await sql<Row>`
    select q.skill, substr(d.updated_at, 1, 7) as month, count(*)::integer as deals,
      sum(d.amount)::double precision as amount
    from deals as d inner join quote_requests as q on q.region = d.region and q.id = d.request_id
    where d.region = ${region}::text and d.status = 'confirmed' group by 1, 2`.execute(db);
  const total = rows.reduce((sum, { deals }) => sum + deals, 0);
  const counts = new Map<string | undefined, number>();
  for (const { skill, deals } of rows) {
    const trade = tradeOf(skill);
    counts.set(trade, (counts.get(trade) ?? 0) + deals);
  }
  const thisMonth = new Date(now).toISOString().slice(0, 7);
  return {
    region,
    // To the hour, so that the answer, and its tag, stay for as long.
    asOf: new Date(now - (now % HOUR_MS)).toISOString(),
    least: LEAST_DEALS,
    deals: total < LEAST_DEALS ? null : total,
    amount: tellAmount(rows.filter(({ month }) => month < thisMonth)),
    trades: tellTrades(
      [...counts].map(([skill, deals]) => ({ ...(skill !== undefined && { skill }), deals })),
    ),
  };
}
