import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isGuyubError } from '@guyub/core';
import type { CommunityDesk, SeenShare, ShareChange } from '@guyub/core/sharing';
import fc from 'fast-check';
import { coordinator, DAY, HOUR, monday, person } from '../hiring/hiring.fixture.ts';
import { openTestSharing, tailor } from './sharing.fixture.ts';

const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
const first = await openTestSharing(
  ids.map((id, i) => tailor(id, { capacityPerWeek: 12 + 9 * i, certified: i % 2 === 0 })),
);
const { hiring, clock, by, make, join, draft, send, touch, found, conserved, holds, failures, query } = first;
after(() => first.close());

const share = fc.nat(50);
const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('order' as const),
      pieces: fc.integer({ min: 1, max: 90 }),
      weight: fc.constantFrom(1, 0.1, 2.5),
      days: fc.integer({ min: 1, max: 8 }),
      owner: fc.option(fc.nat(6), { nil: undefined }),
      certified: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), which: share, move: fc.nat(3) }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('accept' as const), which: share }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('decline' as const), which: share }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('done' as const), which: share, done: fc.nat(20) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      which: share,
      to: fc.nat(6),
      swap: fc.boolean(),
    }),
  },
  { weight: 9, arbitrary: fc.record({ do: fc.constant('take' as const), which: share, yes: fc.boolean() }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('deliver' as const), which: share }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('back' as const), which: share }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('call off' as const), which: share }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('leave' as const),
      who: fc.nat(6),
      from: fc.integer({ min: -1, max: 3 }),
      until: fc.option(fc.nat(6), { nil: null }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('again' as const), which: share }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('return' as const), who: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('quit' as const), who: fc.nat(6) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('join' as const), who: fc.nat(6), asks: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      hours: fc.constantFrom(1, 5, 12, 26, 80, 200, -30),
    }),
  },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % (list.length || 1)];
const day = (days: number) => new Date(clock.at + 7 * HOUR + days * DAY).toISOString().slice(0, 10);

/** One wish of somebody, likely or not. */
async function step(community: string, desk: CommunityDesk, wished: Action): Promise<unknown> {
  const shares = desk.work.flatMap((matter) => matter.shares);
  const open = shares.filter(({ status }) => status === 'offered' || status === 'accepted');
  const accepted = open.filter(({ status }) => status === 'accepted');
  const own = (one: SeenShare | undefined, wish: ShareChange) =>
    one && touch(one, wish, person(one.personId));
  const member = (who: number) => desk.members.find(({ personId }) => personId === ids[who]);
  const change = (who: number, wish: object, door = person(ids[who]!)) => {
    const one = member(who);
    return one && hiring.sharedWork.changeMembership(one.id, wish, by(door));
  };
  switch (wished.do) {
    case 'order': {
      const { pieces, weight, days, owner, certified } = wished;
      const brought = owner === undefined ? {} : { broughtBy: ids[owner]!, kept: Math.max(1, pieces >> 1) };
      return draft(community, { pieces, weight, deadline: day(days), certified, ...brought });
    }
    case 'send': {
      const matter = pick(
        desk.work.filter(({ proposal }) => proposal),
        wished.which,
      );
      if (!matter) return undefined;
      const [one, other] = matter.proposal!.shares.filter(({ reason }) => reason.code !== 'excluded');
      const less = Math.min(wished.move, one?.pieces ?? 0);
      return send(
        matter,
        one && other && less > 0
          ? [
              { personId: one.personId, pieces: one.pieces - less, reason: 'x' },
              { personId: other.personId, pieces: other.pieces + less, reason: 'y' },
            ]
          : [],
      );
    }
    case 'accept':
      return own(pick(open, wished.which), { status: 'accepted' });
    case 'decline':
      return own(pick(open, wished.which), { status: 'declined' });
    case 'done':
      return own(pick(accepted, wished.which), { done: wished.done });
    case 'ask': {
      const one = pick(accepted, wished.which);
      const theirs = accepted.find(
        ({ personId, orderId }) => personId === ids[wished.to] && orderId === one?.orderId,
      );
      const swap = wished.swap && theirs ? { inReturn: theirs.id } : {};
      return own(one, { offerTo: ids[wished.to]!, ...swap });
    }
    case 'take': {
      const one = pick(
        open.filter(({ offeredTo }) => offeredTo),
        wished.which,
      );
      return one && touch(one, { takeOver: wished.yes }, person(one.offeredTo!));
    }
    case 'deliver': {
      const one = pick(accepted, wished.which);
      return one && touch(one, { status: 'delivered' }, coordinator);
    }
    case 'back': {
      const one = pick(open, wished.which);
      return one && touch(one, { status: 'cancelled', reason: 'x' }, coordinator);
    }
    case 'call off': {
      const matter = pick(desk.work, wished.which);
      const wish = { status: 'cancelled', reason: 'x' } as const;
      return matter && hiring.sharedWork.changeOrder(matter.order.id, wish, by(coordinator));
    }
    case 'again': {
      const matter = pick(
        desk.work.filter(({ order }) => order.short > 0),
        wished.which,
      );
      return matter && hiring.sharedWork.changeOrder(matter.order.id, { deal: 'again' }, by(coordinator));
    }
    case 'leave': {
      const until = wished.until === null ? {} : { leaveUntil: day(wished.until) };
      return change(wished.who, { leaveFrom: day(wished.from), ...until });
    }
    case 'return':
      return change(wished.who, { leaveFrom: null });
    case 'quit':
      return change(wished.who, { status: 'left' });
    case 'join':
      return wished.asks
        ? join(community, ids[wished.who]!, {}, person(ids[wished.who]!))
        : join(community, ids[wished.who]!);
    case 'wait':
      clock.at += wished.hours * HOUR;
      return hiring.inviter.kick();
  }
}

test('whatever is done in whatever order, no piece is lost or doubled, and the book tells all of it', async () => {
  let refused = 0;
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 40, maxLength: 60, size: 'max' }), async (actions) => {
      clock.at = monday;
      await query(`update shares set status = 'cancelled' where status in ('offered', 'accepted')`);
      const community = await make({ probationJobs: 1, probationCap: 15, answerHours: 10 });
      for (const id of ids.slice(0, 6)) await join(community, id);
      await draft(community);
      await send((await found(community)).work[0]!);
      let desk = await holds(community);
      for (const [i, one] of actions.entries()) {
        try {
          await step(community, desk, one);
        } catch (error) {
          if (!isGuyubError(error) || !['conflict', 'invalid', 'forbidden'].includes(error.code)) throw error;
          refused++;
        }
        desk = await (i % 10 ? conserved : holds)(community);
        for (const { status } of desk.members) reached.add(`member ${status}`);
        for (const { order, shares } of desk.work)
          for (const { status } of [order, ...shares]) reached.add(status);
      }
      await holds(community);
    }),
    { numRuns: 10, seed: 20_260_302, endOnFailure: true },
  );
  assert.deepEqual(failures, []);
  assert.ok(refused > 20, `${refused} wishes were refused`);
  const states =
    'draft offered running completed cancelled accepted declined unanswered handed-over delivered';
  for (const state of states.split(' '))
    assert.ok(reached.has(state), `${state}: ${[...reached].join(', ')}`);
  for (const state of ['requested', 'active', 'on-leave', 'left'])
    assert.ok(reached.has(`member ${state}`), state);
});
