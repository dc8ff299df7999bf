import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { baker, DAY, HOUR, offer, openTestHiring, person } from './hiring.fixture.ts';

const all = Array.from({ length: 40 }, (_, i) => `p${String(i).padStart(2, '0')}`);
const [early, late] = [all.slice(0, 36), all.slice(36)];
const opened = await openTestHiring(early.map((id) => baker(id)));
const { hiring, clock, by, send, query, database, failures } = opened;
after(() => opened.close());

const date = (ms: number) => new Date(ms).toISOString().slice(0, 10);
interface Open {
  readonly id: string;
  readonly person_id: string;
}
/** Invitations that each received: what is counted in turns must be what was sent. */
async function received(): Promise<Map<string, number>> {
  const rows = await query<{ person_id: string; many: number }>(
    'select person_id, count(*)::integer as many from invitations group by 1',
  );
  return new Map(rows.map(({ person_id, many }) => [person_id, many]));
}
const spread = (counts: Map<string, number>, ids: readonly string[]) => {
  const values = ids.map((id) => counts.get(id) ?? 0);
  return Math.max(...values) - Math.min(...values);
};

/** A third of the people quote, a third say no, a third stay silent; one of ten buyers picks somebody first. */
async function request(n: number): Promise<void> {
  // A working day has four; each waits two days, so that a second batch is asked for most of them.
  if (n % 4 === 0) clock.at += n % 20 === 16 ? 3 * DAY : DAY;
  else clock.at += HOUR;
  await send({
    ...(n % 10 === 0 && { personId: 'p00' }),
    telephone: `+62813${3_000_000 + n}`,
    email: `pembeli${n}@contoh.example`,
    replyBy: date(clock.at + 2 * DAY),
    neededOn: date(clock.at + 9 * DAY),
  });
  const open = await query<Open>(`select id, person_id from invitations where status = 'invited'`);
  for (const { id, person_id: who } of open) {
    const manner = Number(who.slice(1)) % 3;
    if (manner === 0)
      await hiring.quote(offer(id, { readyOn: date(clock.at + 8 * DAY), validUntil: date(clock.at + 20 * DAY) }), by(person(who))); // prettier-ignore
    if (manner === 1) await hiring.changeInvitation(id, { status: 'declined' }, by(person(who)));
  }
  await hiring.inviter.kick();
}

test('200 requests over 40 people: who says no or nothing is asked as often, and who comes later in turn', async () => {
  const widest = { at: 0, of: 0 };
  for (let n = 1; n <= 100; n++) {
    await request(n);
    const wide = spread(await received(), early);
    if (wide > widest.of) Object.assign(widest, { at: n, of: wide });
  }
  const before = await received();
  console.log('widest', widest, 'end', spread(before, early), [...before.values()].join(' '));
  await database.fill({ people: late.map((id) => baker(id)) });
  for (let n = 101; n <= 200; n++) await request(n);
  const end = await received();
  const since = new Map(all.map((id) => [id, (end.get(id) ?? 0) - (before.get(id) ?? 0)]));
  console.log('end', spread(end, early), 'since', spread(since, all), [...since.values()].join(' '));
  assert.deepEqual(failures, []);
});
