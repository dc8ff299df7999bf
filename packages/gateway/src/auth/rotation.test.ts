import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { createDoors } from './doors.ts';
import { inboxUrl, omben, testDoors, tokenIn } from './doors.fixture.ts';
import { openKeys } from './keys.ts';
import type { Subject } from './subject.ts';

const { db, clock, doors, close } = await testDoors();
after(close);
const now = () => clock.now;
const gateways = [doors, createDoors({ db, key: await openKeys(db, { now }), inboxUrl, now })];

/** Somebody uses one of the tokens that were ever issued; an answer that is lost issues nothing to the client. */
const step = fc.record({
  what: fc.constantFrom('open', 'exchange', 'exchange, answer lost'),
  /** The newest is 0: most of the time a client uses that one. */
  back: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(3)),
  gateway: fc.nat(1),
});

let count = 0;
async function begin(): Promise<{ readonly subject: Subject; readonly first: string }> {
  const subject: Subject = { kind: 'person', region: omben, subject: `person${++count}` };
  const { token } = await doors.exchange(tokenIn((await doors.link(subject)).link), `192.0.2.${count}`);
  return { subject, first: token };
}

test('a lost answer harms nobody, and a token that was replaced ends its session', async () => {
  const seen = { refused: 0, ended: 0, lost: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { subject, first } = await begin();
      const issued = [{ n: 1, token: first }];
      let used = 0;
      let alive = true;
      for (const [i, { what, back, gateway }] of steps.entries()) {
        const { n, token } = issued.at(-1 - Math.min(back, issued.length - 1))!;
        if (alive && n < used) {
          alive = false;
          seen.ended++;
        }
        const at = gateways[gateway]!;
        const answer = await (
          what === 'open' ? at.open(`Bearer ${token}`) : at.exchange(token, `198.51.100.${count}-${i}`)
        ).catch((error: { code?: string }) => error.code);
        if (!alive) {
          seen.refused++;
          assert.equal(answer, 'unauthenticated');
          continue;
        }
        assert.equal(typeof answer, 'object', `${what} with ${n} after ${used}`);
        used = Math.max(used, n);
        if (what === 'exchange') issued.push({ n: n + 1, token: (answer as { token: string }).token });
        else if (what !== 'open') seen.lost++;
      }
      assert.equal(subject.subject, `person${count}`);
    }),
    { numRuns: 150 },
  );
  for (const [what, times] of Object.entries(seen)) assert.ok(times > 20, `${what}: ${times}`);
});

test('one session used at both gateways at one moment goes on', async () => {
  let { first: token } = await begin();
  for (let round = 0; round < 10; round++) {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        i % 2 ? gateways[0]!.open(token) : gateways[1]!.exchange(token, `203.0.113.${round}`),
      ),
    );
    token = (answers.at(0) as { token: string }).token;
  }
  assert.ok(await doors.open(token));
});
