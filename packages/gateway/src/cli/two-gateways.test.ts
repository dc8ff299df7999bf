import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { hash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  dateThere,
  invitingRules,
  type Desk,
  type HiringTerms,
  type Puzzle,
  type SentRequest,
  type Session,
} from '@guyub/core/hiring';
import { testDatabase } from '../store/database.fixture.ts';
import { baker, region } from '../store/hiring/hiring.fixture.ts';

const people = ['a1', 'a2', 'a3', 'a4', 'a5'];
const database = await testDatabase();
await database.fill({
  people: people.map((id) => baker(id)),
  regions: [
    {
      id: region,
      scheme: 'kemendagri',
      code: '35.27',
      name: 'Kabupaten Sampang',
      level: 'regency',
      updatedAt: '2026-01-01T00:00:00.000Z',
    },
  ],
});
const running: ChildProcess[] = [];
after(async () => {
  for (const child of running) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await database.close();
});

/** One process at a time may hold an embedded database. */
const databaseUrl = 'databaseUrl' in database.options ? database.options.databaseUrl : undefined;
const skip = databaseUrl ? false : 'needs a real PostgreSQL';

/** `guyub serve` in a process of its own. @returns its address */
async function serve(): Promise<string> {
  const command = fileURLToPath(new URL('guyub.ts', import.meta.url));
  const options = ['--port', '0', '--trust-proxy', '--inbox', 'https://contoh.example/kotak-masuk.html'];
  const child = spawn(process.execPath, ['--conditions=@guyub/source', command, 'serve', ...options], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (url) return url;
    if (child.exitCode !== null) throw new Error(`The gateway ended: ${said}`);
    await Promise.race([once(child.stderr, 'data'), once(child, 'exit')]);
  }
}

let senders = 0;
async function ask<T>(
  url: string,
  headers: Record<string, string>,
  method = 'GET',
  body?: object,
): Promise<T> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...headers,
      ...(body && { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${url} ${answer.status} ${text}`);
  return JSON.parse(text) as T;
}

/** As a page solves it, and faster. */
function solved({ challenge, zeroBits }: Puzzle): string {
  for (let n = 0; ; n++)
    if (hash('sha256', `${challenge}.${n}`, 'buffer').readUInt32BE() >>> (32 - zeroBits) === 0)
      return `${challenge}.${n}`;
}

const inDays = (days: number) => dateThere(Date.now() + days * 86_400_000, region);

/** Somebody at home, who has worked out the puzzle of the one gateway and is about to send to both. */
async function buyer(url: string, title: string) {
  const number = ++senders;
  const from = { 'X-Forwarded-For': `198.51.100.${number}` };
  const { puzzle } = await ask<HiringTerms>(`${url}/v1/hiringTerms/${region}`, from);
  const headers = { ...from, 'Idempotency-Key': randomUUID(), 'Guyub-Proof': solved(puzzle) };
  const request = {
    region,
    title,
    skill: 'kue',
    items: [{ name: 'Kotak kue', quantity: 40, unit: 'kotak' }],
    neededOn: inDays(20),
    replyBy: inDays(10),
    buyerKind: 'household',
    buyerName: 'Keluarga Contoh',
    contactName: 'Bu Contoh',
    email: `pembeli${number}@contoh.example`,
    sharesContact: false,
  };
  return (to: string) => ask<SentRequest>(`${to}/v1/quoteRequests`, headers, 'POST', request);
}

interface Invitation {
  readonly request_id: string;
  readonly person_id: string;
  readonly status: string;
}

/** What must hold whenever one looks. */
async function checked(): Promise<readonly Invitation[]> {
  const [found] = await database.query<{
    readonly invitations: readonly Invitation[];
    readonly received: readonly number[];
  }>(`select (select coalesce(json_agg(t), '[]') from invitations as t) as invitations,
    (select coalesce(json_agg(received), '[]') from invitation_turns) as received`);
  const { invitations, received } = found!;
  const pairs = new Set(invitations.map((one) => `${one.request_id} ${one.person_id}`));
  assert.equal(pairs.size, invitations.length, 'nobody is asked twice for one request');
  for (const id of people) {
    const open = invitations.filter(({ person_id, status }) => person_id === id && status === 'invited');
    assert.ok(open.length <= invitingRules.mostOpen, `${id} has ${open.length} to answer`);
  }
  assert.ok(Math.max(0, ...received) - Math.min(...received, Infinity) <= 1, `turns are even: ${received}`);
  assert.equal(
    received.reduce((sum, count) => sum + count, 0),
    invitations.length,
    'each one is counted',
  );
  return invitations;
}

async function invitedAre(count: number): Promise<readonly Invitation[]> {
  const end = Date.now() + 60_000;
  for (;;) {
    const invitations = await checked();
    if (invitations.length >= count) return invitations;
    assert.ok(Date.now() < end, `${invitations.length} invitations instead of ${count}`);
    await wait(100);
  }
}

test(
  'two gateway processes on one PostgreSQL, 50 buyers at once for the same five people',
  { skip },
  async () => {
    const gateways = await Promise.all([serve(), serve()]);
    const buyers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => buyer(gateways[i % 2]!, `Permintaan ${i}`)),
    );
    // Each sends to one gateway and, not having heard, at once to the other.
    const sent = await Promise.all(buyers.flatMap((send) => gateways.map((url) => send(url))));
    assert.equal(new Set(sent.map(({ request }) => request.id)).size, 50);
    const [{ count }] = (await database.query<{ count: number }>(
      'select count(*)::integer from quote_requests',
    )) as [{ count: number }];
    assert.equal(count, 50, 'every request is one row');
    const most = people.length * invitingRules.mostOpen;
    await invitedAre(most);

    // Each of them says no to two, at one gateway or the other; new buyers come to both.
    const { links } = await coordinator();
    await Promise.all(
      [...links].map(async ([, link], i) => {
        const url = gateways[i % 2]!;
        const { token } = await ask<Session>(`${url}/v1/sessions`, {}, 'POST', { token: link });
        const headers = { Authorization: `Bearer ${token}` };
        const { matters } = await ask<Desk>(`${url}/v1/desks/first`, headers);
        for (const { invitations } of matters.slice(0, 2))
          await ask(`${url}/v1/invitations/${invitations[0]!.id}`, headers, 'PATCH', { status: 'declined' });
      }),
    );
    const later = await Promise.all(
      Array.from({ length: 10 }, (_, i) => buyer(gateways[i % 2]!, `Permintaan lagi ${i}`)),
    );
    await Promise.all(later.flatMap((send) => gateways.map((url) => send(url))));
    assert.equal((await invitedAre(most + 2 * people.length)).length, most + 2 * people.length);
  },
);

/** Links of all five, as a coordinator forwards them. */
async function coordinator(): Promise<{ readonly links: ReadonlyMap<string, string> }> {
  const hiring = await database.store.hiring({ inboxUrl: 'https://contoh.example/kotak-masuk.html' });
  const subjects = people.map((subject) => ({ kind: 'person', region, subject }) as const);
  const links = await hiring.doors.linksFor(subjects);
  await hiring.close();
  return { links: new Map([...links].map(([name, link]) => [name, link.split('#guyub=')[1]!])) };
}
