import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dateThere, type Session } from '@guyub/core/hiring';
import type { SharingDesk, WorkMatter } from '@guyub/core/sharing';
import type { Behind } from '../store/hiring/behind-door.ts';
import { coordinator, openTestHiring, person, region } from '../store/hiring/hiring.fixture.ts';
import { sharingBy, tailor, uniforms } from '../store/sharing/sharing.fixture.ts';

const people = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const opened = await openTestHiring(people.map((id) => tailor(id)));
const { database, hiring, by, query, clock } = opened;
// The gateways go by the real clock.
clock.at = Date.now();
const sharing = sharingBy(hiring, by, query);
const gateways: Gateway[] = [];
after(async () => {
  for (const { child } of gateways) await kill(child);
  await opened.close();
});

/** One process at a time may hold an embedded database. */
const databaseUrl = 'databaseUrl' in database.options ? database.options.databaseUrl : undefined;
const skip = databaseUrl ? false : 'needs a real PostgreSQL';

interface Gateway {
  readonly child: ChildProcess;
  readonly url: string;
}

/** `guyub serve` in a process of its own. */
async function serve(): Promise<Gateway> {
  const command = fileURLToPath(new URL('guyub.ts', import.meta.url));
  const options = ['--port', '0', '--trust-proxy', '--inbox', 'https://contoh.example/kotak-masuk.html'];
  const child = spawn(process.execPath, ['--conditions=@guyub/source', command, 'serve', ...options], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (url) return { child, url };
    if (child.exitCode !== null) throw new Error(`The gateway ended: ${said}`);
    await Promise.race([once(child.stderr, 'data'), once(child, 'exit')]);
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

let addresses = 0;
/** Asks whichever gateway is there, again with the same key until one answers. */
async function ask<T>(method: string, path: string, door?: Behind, body?: object): Promise<T | number> {
  const headers = {
    'X-Forwarded-For': `198.51.100.${++addresses % 250}`,
    ...(body && { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
    ...(door && { Authorization: `Bearer ${await session(door)}` }),
  };
  for (let i = addresses; ; i++) {
    try {
      const answer = await fetch(`${gateways[i % gateways.length]!.url}${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (answer.status >= 500 || answer.status === 429) throw new Error(text);
      return answer.ok ? (JSON.parse(text) as T) : answer.status;
    } catch {
      await wait(20);
    }
  }
}

const tokens = new Map<string, Promise<string>>();
function session(door: Behind): Promise<string> {
  const key = `${door.kind} ${door.subject}`;
  const known = tokens.get(key) ?? enter(door);
  tokens.set(key, known);
  return known;
}
async function enter(door: Behind): Promise<string> {
  const { link } = await hiring.doors.link(door);
  const body = { token: link.split('#guyub=')[1]! };
  return ((await ask('POST', '/v1/sessions', undefined, body)) as Session).token;
}

/** The same each time, as far as another process allows. */
let state = 20_260_302;
const dice = (sides: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * sides);
};

const deadline = dateThere(Date.now() + 60 * 86_400_000, region);

/** An order from draft to the members, each of whom answers something. */
async function story(community: string): Promise<void> {
  const input = uniforms(community, { pieces: 30, deadline });
  const made = await ask<WorkMatter>('POST', '/v1/workOrders', coordinator, input);
  if (typeof made === 'number') throw new Error(`A draft was answered ${made}.`);
  for (let { proposal } = made; ;) {
    const wish = { status: 'offered', proposal: proposal!.hash, adjustments: [] };
    const sent = await ask<WorkMatter>('PATCH', `/v1/workOrders/${made.order.id}`, coordinator, wish);
    if (typeof sent !== 'number') break;
    const desk = (await ask<SharingDesk>('GET', '/v1/sharing', coordinator)) as SharingDesk;
    const { work } = desk.communities.find((one) => one.community.id === community)!;
    const now = work.find(({ order }) => order.id === made.order.id)!;
    if (!now.proposal) break;
    proposal = now.proposal;
  }
  const { shares } = await sharing.matterOf(community, made.order.id);
  await Promise.all(
    shares.map(async ({ id, personId }) => {
      const status = dice(3) ? 'accepted' : 'declined';
      await ask('PATCH', `/v1/shares/${id}`, person(personId), { status });
      if (!dice(2)) await ask('PATCH', `/v1/shares/${id}`, coordinator, { status: 'delivered' });
    }),
  );
}

test(
  'gateways are killed in the middle of it, again and again: no piece lost, none doubled',
  { skip },
  async () => {
    const community = await sharing.make({ probationJobs: 0 });
    for (const id of people) await sharing.join(community, id);
    gateways.push(await serve(), await serve());
    let going = true;
    let kills = 0;
    const killing = (async () => {
      while (going) {
        await wait(30 + dice(200));
        const at = kills++ % 2;
        await kill(gateways[at]!.child);
        // What waits too long is found by whoever starts next, and goes round again while others write.
        await query(`update shares set answer_by = '2020-01-01T00:00:00.000Z'
        where id in (select id from shares where status = 'offered' order by id limit 2)`);
        gateways[at] = await serve();
      }
    })();
    try {
      // A slow machine tells no more of them than a desk shows.
      for (let told = 0; kills < 12; told += 3)
        await (told < 90 ? Promise.all([story(community), story(community), story(community)]) : wait(100));
    } finally {
      going = false;
      await killing;
    }
    for (const { child } of gateways) await kill(child);
    // What is due is done now, and not between two looks.
    await hiring.inviter.kick();
    const { work } = await sharing.holds(community);
    const shares = work.flatMap((matter) => matter.shares);
    const entries = await sharing.ledger(community);
    const ended = shares.filter(({ status }) => status === 'declined' || status === 'unanswered');
    assert.ok(ended.length > 3 && work.length < 100, `${ended.length} of ${work.length} orders`);
    assert.equal(entries.filter(({ kind }) => kind === 'return').length, ended.length, 'each went back once');
  },
);
