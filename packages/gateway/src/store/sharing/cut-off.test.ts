import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { verifyLedger, type LedgerEntry, type ShareChange, type WorkOrderChange } from '@guyub/core/sharing';
import { sql, type KyselyPlugin } from 'kysely';
import { testDatabase } from '../database.fixture.ts';
import type { Behind } from '../hiring/behind-door.ts';
import { coordinator, DAY, HOUR, monday, person, wish } from '../hiring/hiring.fixture.ts';
import type { Clocked } from '../hiring/in-one.ts';
import { recordsOf } from '../hiring/records.ts';
import { openDatabase } from '../open.ts';
import { revisionOf } from '../revision.ts';
import { changeMembership } from './change-membership.ts';
import { createCommunity } from './communities.ts';
import { attend, dueCommunities } from './due.ts';
import { createMembership } from './memberships.ts';
import { changeOrder, createOrder } from './orders.ts';
import { changeShare } from './shares.ts';
import { tailor, uniforms } from './sharing.fixture.ts';

const people = ['a1', 'a2', 'a3', 'a4'];
const database = await testDatabase();
await database.fill({ people: people.map((id) => tailor(id)) });
const { db, close } = await openDatabase(database.options);
const revision = await revisionOf(db, true);
after(async () => {
  await close();
  await database.close();
});

/** Every row that sharing may write. */
async function everything(): Promise<string> {
  const tables = [
    'communities',
    'memberships',
    'work_orders',
    'shares',
    'ledger_entries',
    'idempotency',
    'audit',
  ];
  const found = [];
  for (const table of tables) {
    const { rows } = await sql<{ rows: unknown }>`
      select coalesce(json_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') as rows
      from ${sql.table(table)} as t`.execute(db);
    found.push(rows);
  }
  return JSON.stringify(found);
}

let at = monday;

/**
 * As if the process died before its nth statement, for each n; at last it gets through. Either nothing of it was written,
 * or all of it and only the answer was lost: then nothing is written again.
 */
async function survives<T>(work: (clocked: Clocked) => Promise<T>): Promise<T> {
  const before = await everything();
  let written: string | undefined;
  for (let last = 0; ; last++) {
    let statements = 0;
    const cut: KyselyPlugin = {
      transformQuery: ({ node }) => {
        if (++statements > last) throw new Error('cut off');
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    };
    try {
      const result = await work({ db: db.withPlugin(cut), revision, now: () => at });
      const now = await everything();
      assert.notEqual(now, before);
      if (written !== undefined) assert.equal(now, written, 'it was written twice');
      return result;
    } catch (error) {
      assert.equal((error as Error).message, 'cut off');
      const now = await everything();
      if (now === (written ?? before)) continue;
      assert.equal(written, undefined, `something was half done after ${last} statements`);
      written = now;
      await holds();
    }
  }
}

async function holds(): Promise<void> {
  const { rows } = await sql<{ entry: LedgerEntry }>`select entry from ledger_entries order by seq`.execute(
    db,
  );
  assert.ok(verifyLedger(rows.map(({ entry }) => entry)).sound);
  const shares = await recordsOf(db, 'shares', sql`true`);
  for (const order of await recordsOf(db, 'workOrders', sql`t.round > 0 and t.status <> 'cancelled'`)) {
    const live = shares.filter(
      ({ orderId, status }) =>
        orderId === order.id && ['offered', 'accepted', 'delivered', 'late'].includes(status),
    );
    assert.equal(live.reduce((sum, { pieces }) => sum + pieces, 0) + order.short, order.pieces);
  }
}

const by = (door: Behind) => ({ ...wish(), door });
/** All that is due, done as one gateway does it. */
const timer = async (clocked: Clocked) => {
  for (const due of await dueCommunities(clocked)) await attend(clocked, due);
};

test('whatever is cut off between two statements of a round is not half done, and can be done again', async () => {
  const office = by(coordinator);
  const made = await survives((clocked) => createCommunity(clocked, { name: 'Penjahit' }, office));
  const communityId = made.value.id;
  for (const personId of people) {
    const writer = by(coordinator);
    await survives((clocked) => createMembership(clocked, { communityId, personId }, writer));
  }
  const drafting = by(coordinator);
  const draft = await survives((clocked) =>
    createOrder(clocked, uniforms(communityId, { pieces: 60, broughtBy: 'a1', kept: 10 }), drafting),
  );
  const { order, proposal } = draft.value;
  const sending = by(coordinator);
  const wished: WorkOrderChange = { status: 'offered', proposal: proposal!.hash, adjustments: [] };
  const sent = await survives((clocked) => changeOrder(clocked, order.id, wished, sending));
  await holds();
  const offers = sent.value.shares.filter(({ status }) => status === 'offered');
  assert.equal(offers.length, 3);
  const touch = async (id: string, change: ShareChange, door: Behind) => {
    const writer = by(door);
    const { value } = await survives((clocked) => changeShare(clocked, id, change, writer));
    await holds();
    return value;
  };
  const [one, two, three] = offers as [(typeof offers)[0], (typeof offers)[0], (typeof offers)[0]];
  await touch(one.id, { status: 'accepted' }, person(one.personId));
  await touch(two.id, { status: 'declined' }, person(two.personId));
  at += 13 * HOUR;
  await survives(timer);
  await holds();
  assert.equal((await recordsOf(db, 'shares', sql`t.id = ${three.id}`))[0]!.status, 'unanswered');

  await touch(one.id, { done: 2 }, person(one.personId));
  await touch(one.id, { offerTo: two.personId }, person(one.personId));
  await touch(one.id, { takeOver: true }, person(two.personId));
  const [taken] = await recordsOf(db, 'shares', sql`t.person_id = ${two.personId} and t.status = 'accepted'`);
  await touch(taken!.id, { status: 'delivered' }, coordinator);
  const [kept] = await recordsOf(db, 'shares', sql`t.person_id = 'a1' and t.status = 'accepted'`);
  await touch(kept!.id, { status: 'cancelled', reason: 'Sakit' }, coordinator);

  const member = (await recordsOf(db, 'memberships', sql`t.person_id = ${one.personId}`))[0]!;
  const resting = by(person(one.personId));
  await survives((clocked) =>
    changeMembership(clocked, member.id, { leaveFrom: '2026-03-03', leaveUntil: '2026-03-04' }, resting),
  );
  await holds();
  at += 3 * DAY;
  await survives(timer);
  assert.equal((await recordsOf(db, 'memberships', sql`t.id = ${member.id}`))[0]!.status, 'active');
  const last = by(coordinator);
  await survives((clocked) => changeOrder(clocked, order.id, { status: 'cancelled', reason: 'Batal' }, last));
  await holds();
});
