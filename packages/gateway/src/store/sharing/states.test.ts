import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { mayMove } from '@guyub/core/hiring';
import type { Membership, Share, ShareChange, WorkOrder } from '@guyub/core/sharing';
import { coordinator, person } from '../hiring/hiring.fixture.ts';
import { openTestSharing, refusal, tailor } from './sharing.fixture.ts';

const first = await openTestSharing(['a1', 'a2'].map((id) => tailor(id)));
const { hiring, by, make, join, draft, send, touch, found, query } = first;
after(() => first.close());

const community = await make();
for (const id of ['a1', 'a2']) await join(community, id);
const sent = await send(await draft(community));
const [share] = sent.shares;

/** Puts a record where it stands, whatever its neighbours are. */
const stand = (table: 'shares' | 'work_orders' | 'memberships', id: string, status: string) =>
  query(`update ${table} set status = $2 where id = $1`, [id, status]);

/** Refused, and nothing is other than it was. */
async function refuses(about: string, work: () => Promise<unknown>): Promise<void> {
  const all = () =>
    query(`select (select json_agg(s order by id) from shares as s) as shares,
    (select json_agg(o order by id) from work_orders as o) as orders,
    (select json_agg(m order by id) from memberships as m) as members,
    (select count(*) from ledger_entries) as entries`);
  const before = await all();
  const { code, message } = await refusal(work);
  assert.ok(['conflict', 'forbidden'].includes(code), `${about}: ${code}`);
  assert.doesNotMatch(message, /cannot go from/, `${about} is refused in words for people`);
  assert.deepEqual(await all(), before, about);
}

test('a share goes nowhere from where it stands but where the states allow', async () => {
  const states: readonly Share['status'][] = [
    'offered',
    'accepted',
    'declined',
    'unanswered',
    'handed-over',
    'delivered',
    'late',
    'cancelled',
  ];
  const wishes: readonly (readonly [ShareChange, Share['status']])[] = [
    [{ status: 'accepted' }, 'accepted'],
    [{ status: 'declined' }, 'declined'],
    [{ status: 'delivered' }, 'delivered'],
    [{ status: 'cancelled', reason: 'x' }, 'cancelled'],
  ];
  const onlyAccepted: readonly ShareChange[] = [
    { done: 1 },
    { offerTo: 'a2' },
    { offerTo: null },
    { takeOver: true },
  ];
  let refused = 0;
  for (const from of states) {
    await stand('shares', share!.id, from);
    const of = (wish: ShareChange) =>
      'status' in wish && ['delivered', 'cancelled'].includes(wish.status)
        ? coordinator
        : person(share!.personId);
    const forbidden = [
      ...wishes.filter(([, to]) => !mayMove('shares', from, to)).map(([wish]) => wish),
      ...(from === 'accepted' ? [] : onlyAccepted),
    ];
    for (const wish of forbidden) {
      await refuses(`${from} ${JSON.stringify(wish)}`, () => touch(share!, wish, of(wish)));
      refused++;
    }
  }
  assert.ok(refused > 40, `${refused}`);
});

test('nor does an order, nor a member', async () => {
  const orders: readonly WorkOrder['status'][] = ['draft', 'offered', 'running', 'completed', 'cancelled'];
  const proposal = '0'.repeat(64);
  for (const from of orders) {
    await stand('work_orders', sent.order.id, from);
    const change = (wish: Parameters<typeof hiring.sharedWork.changeOrder>[1]) => () =>
      hiring.sharedWork.changeOrder(sent.order.id, wish, by(coordinator));
    // Of a draft, for a hash that is not the split's.
    await refuses(from, change({ status: 'offered', proposal, adjustments: [] }));
    if (!mayMove('workOrders', from, 'cancelled'))
      await refuses(from, change({ status: 'cancelled', reason: 'x' }));
  }
  const { members } = await found(community);
  const states: readonly Membership['status'][] = ['requested', 'active', 'on-leave', 'left'];
  for (const from of states) {
    await stand('memberships', members[0]!.id, from);
    for (const status of ['active', 'left'] as const)
      if (!mayMove('memberships', from, status) || (from === 'on-leave' && status === 'active'))
        await refuses(`${from} ${status}`, () =>
          hiring.sharedWork.changeMembership(members[0]!.id, { status }, by(coordinator)),
        );
  }
});
