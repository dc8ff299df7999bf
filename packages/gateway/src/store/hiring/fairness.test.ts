import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { dateThere } from '@guyub/core/hiring';
import { baker, DAY, HOUR, offer, openTestHiring, person, region } from './hiring.fixture.ts';

const early = Array.from({ length: 16 }, (_, i) => `p${String(i).padStart(2, '0')}`);
const late = ['p16', 'p17', 'p18'];
const [picked, ...others] = early;
const opened = await openTestHiring(early.map((id) => baker(id)));
const { hiring, clock, by, send, query, database, failures } = opened;
after(() => opened.close());

const date = (ms: number) => dateThere(ms, region);
/** How often each was asked, so far. */
async function asked(): Promise<(id: string) => number> {
  const rows = await query<{ person_id: string; many: number }>(
    'select person_id, count(*)::integer as many from invitations group by 1',
  );
  const counts = new Map(rows.map(({ person_id: id, many }) => [id, many]));
  return (id) => counts.get(id) ?? 0;
}
const between = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** A third of the people quote, a third say no, a third stay silent. */
async function request(
  n: number,
  { first, days = 0 }: { first?: string; days?: number } = {},
): Promise<void> {
  clock.at += n % 3 === 0 ? (n % 15 === 0 ? 3 : 1) * DAY : HOUR;
  await send({
    ...(first && { personId: first }),
    telephone: `+62813${3_000_000 + n}`,
    email: `pembeli${n}@contoh.example`,
    replyBy: date(clock.at + days * DAY),
    neededOn: date(clock.at + 9 * DAY),
  });
  const open = await query<{ id: string; who: string }>(
    `select id, person_id as who from invitations where status = 'invited'`,
  );
  const prices = { readyOn: date(clock.at + 8 * DAY), validUntil: date(clock.at + 20 * DAY) };
  for (const { id, who } of open) {
    const manner = Number(who.slice(1)) % 3;
    if (manner === 0) await hiring.quote(offer(id, prices), by(person(who)));
    if (manner === 1) await hiring.changeInvitation(id, { status: 'declined' }, by(person(who)));
  }
}

test('who says no or nothing is asked as often as who quotes, and being picked counts as a turn', async () => {
  for (let n = 1; n <= 24; n++) {
    await request(n, n % 6 === 0 ? { first: picked! } : {});
    const count = await asked();
    const [least, most] = between(others.map(count));
    assert.ok(most - least <= 1, `request ${n}: ${least} to ${most}`);
    assert.ok(count(picked!) <= most + 1, `request ${n}: ${count(picked!)} of ${most}`);
  }
  assert.ok((await asked())(picked!) >= 4, 'four picked this one');
});

test('who comes later is asked in turn with the others, neither for every request nor never', async () => {
  const before = await asked();
  await database.fill({ people: late.map((id) => baker(id)) });
  for (let n = 25; n <= 44; n++) await request(n);
  const end = await asked();
  const since = (id: string) => end(id) - before(id);
  const [least, most] = between(others.map(since));
  assert.ok(least >= 4, `${least}`);
  for (const id of late)
    assert.ok(since(id) >= least && since(id) <= most + 1, `${id}: ${since(id)} beside ${least} to ${most}`);
});

test('who was away does not make up for it, and loses nothing by it', async () => {
  const away = others[3]!;
  await hiring.setAway(away, date(clock.at + 40 * DAY), by(person(away)));
  const gone = await asked();
  for (let n = 45; n <= 60; n++) await request(n);
  assert.equal((await asked())(away), gone(away));
  await hiring.setAway(away, null, by(person(away)));
  const back = await asked();
  for (let n = 61; n <= 74; n++) await request(n);
  const end = await asked();
  const since = (id: string) => end(id) - back(id);
  const [least, most] = between(others.filter((id) => id !== away).map(since));
  assert.ok(since(away) >= least && since(away) <= most + 1, `${since(away)} beside ${least} to ${most}`);
});

test('a second batch passes over those who were asked, and the turns even out again', async () => {
  for (let n = 75; n <= 90; n++) {
    await request(n, { days: 2 });
    const rows = await query<{ received: number }>(
      `select received from invitation_turns where person_id <> '${picked!}'`,
    );
    const [least, most] = between(rows.map(({ received }) => received));
    assert.ok(most - least <= 2, `request ${n}: ${least} to ${most}`);
  }
  const twice = await query('select 1 from invitations group by request_id, person_id having count(*) > 1');
  assert.deepEqual([twice, failures], [[], []]);
});
