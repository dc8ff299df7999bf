import { usualRules, type CommunityChange, type CommunityInput } from '@guyub/core/sharing';
import { sql } from 'kysely';
import { randomId } from '../ids.ts';
import type { Clocked, Work } from '../hiring/in-one.ts';
import { change, insert, recordsOf } from '../hiring/records.ts';
import { conflict, invalid, onlyFrom, write, type Writer } from '../hiring/write.ts';
import { ofCommunity } from './book.ts';
import { writeShared } from './writing.ts';

/** What was sent has no empty places. */
type Said<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

const usual = { ...usualRules, lot: 5, answerHours: 12, feePercent: 0 };

export function createCommunity(clocked: Clocked, input: CommunityInput, by: Writer) {
  onlyFrom(by, 'coordinator');
  const id = randomId();
  return write(clocked, by, { resource: 'communities', id, action: 'create' }, async (work) => {
    const { region } = by.door;
    await refuseKnown(work, region, id, input.name);
    const [community] = await insert(work.transaction, 'communities', [
      {
        ...usual,
        ...(input as Said<CommunityInput>),
        id,
        region,
        status: 'active',
        updatedAt: work.moment.iso,
      },
    ]);
    return community!;
  });
}

/** Rules hold from the next deal on. */
export function changeCommunity(clocked: Clocked, id: string, wish: CommunityChange, by: Writer) {
  onlyFrom(by, 'coordinator');
  const action = wish.status ?? 'change';
  return writeShared(clocked, by, { resource: 'communities', id, action }, async ({ work }, community) => {
    if (community.status === 'closed') throw conflict('Komunitas ini sudah ditutup.');
    if (wish.name !== undefined) await refuseKnown(work, community.region, id, wish.name);
    if (wish.status === 'closed') {
      const going = sql`${ofCommunity(community)} and t.status in ('offered', 'running')`;
      const [order] = await recordsOf(work.transaction, 'workOrders', going, sql`limit 1`);
      if (order)
        throw conflict('Masih ada pesanan yang berjalan. Selesaikan atau batalkan dahulu, lalu tutup.');
    }
    return change(work.transaction, 'communities', community, wish as Said<CommunityChange>, work.moment.iso);
  });
}

/** Two of one name cannot be told apart. Whoever names one waits for others who do. */
async function refuseKnown({ transaction }: Work, region: string, id: string, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`guyub-community ${region}`}::text, 0))`.execute(
    transaction,
  );
  const [known] = await recordsOf(
    transaction,
    'communities',
    sql`t.region = ${region}::text and t.id <> ${id}::text and t.status = 'active'
      and lower(t.name) = lower(${name}::text)`,
  );
  if (known) throw invalid('Sudah ada komunitas dengan nama ini di daerah ini. Pilih nama lain.', ['name']);
}
