import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { HOUR, monday } from '../hiring/hiring.fixture.ts';
import { openTestSharing, tailor } from './sharing.fixture.ts';

const first = await openTestSharing([tailor('a1')]);
const { hiring, clock, make, join, draft, send, matterOf, query } = first;
after(() => first.close());

test('an hour before midnight, leaves of tomorrow do not stand before offers that lapse now', async () => {
  clock.at = monday;
  const community = await make();
  await join(community, 'a1');
  const { order } = await send(await draft(community));
  await query(
    `insert into communities select (jsonb_populate_record(null::communities,
      to_jsonb(c) || jsonb_build_object('id', '0-' || i, 'name', 'Lain ' || i))).*
    from communities as c, generate_series(1, 100) as i where c.id = $1`,
    [community],
  );
  await query(
    `insert into memberships select (jsonb_populate_record(null::memberships, to_jsonb(m) ||
      jsonb_build_object('id', c.id, 'community_id', c.id, 'leave_from', '2026-03-03'))).*
    from memberships as m, communities as c where m.community_id = $1 and c.id <> $1`,
    [community],
  );
  // In the east it is tomorrow already.
  clock.at = monday + 14 * HOUR;
  await hiring.inviter.kick();
  const { shares } = await matterOf(community, order.id);
  assert.deepEqual(
    shares.map(({ status }) => status),
    ['unanswered'],
  );
});
