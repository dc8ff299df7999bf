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
async function buyer(url: string) {
  const number = ++senders;
  const from = { 'X-Forwarded-For': `198.51.100.${number}` };
  const { puzzle } = await ask<HiringTerms>(`${url}/v1/hiringTerms/${region}`, from);
  const headers = { ...from, 'Idempotency-Key': randomUUID(), 'Guyub-Proof': solved(puzzle) };
  const request = {
    region,
    title: `Permintaan ${number}`,
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

interface Found {
  readonly requests: number;
  readonly invitations: readonly Invitation[];
  readonly received: readonly number[];
}

/** What must hold whenever one looks. */
async function checked(): Promise<Found> {
  const [found] = await database.query<Found>(`select
    (select count(*)::integer from quote_requests) as requests,
    (select coalesce(json_agg(t), '[]') from invitations as t) as invitations,
    (select coalesce(json_agg(received), '[]') from invitation_turns) as received`);
  const { invitations, received } = found!;
  const pairs = new Set(invitations.map((one) => `${one.request_id} ${one.person_id}`));
  assert.equal(pairs.size, invitations.length, 'nobody is asked twice for one request');
  for (const id of people) {
    const open = invitations.filter(({ person_id, status }) => person_id === id && status === 'invited');
    assert.ok(open.length <= invitingRules.mostOpen, `${id} has ${open.length} to answer`);
  }
  const turns = received.join(' ');
  assert.ok(Math.max(0, ...received) - Math.min(...received, Infinity) <= 1, `turns are even: ${turns}`);
  const counted = received.reduce((sum, count) => sum + count, 0);
  assert.equal(counted, invitations.length, 'each invitation is counted');
  return found!;
}

/** Both gateways invite in their own time. */
async function invitedAre(count: number, requests: number): Promise<void> {
  const end = Date.now() + 60_000;
  let found = await checked();
  while (found.invitations.length < count) {
    assert.ok(Date.now() < end, `${found.invitations.length} invitations instead of ${count}`);
    await wait(100);
    found = await checked();
  }
  assert.deepEqual([found.requests, found.invitations.length], [requests, count]);
}

/** What is in the links of all five, which a coordinator forwards. */
async function invitedByLink(): Promise<readonly string[]> {
  const hiring = await database.store.hiring({ inboxUrl: 'https://contoh.example/kotak-masuk.html' });
  const links = await hiring.doors.linksFor(
    people.map((subject) => ({ kind: 'person', region, subject }) as const),
  );
  await hiring.close();
  return [...links.values()].map((link) => link.split('#guyub=')[1]!);
}

/** Says no to two, at that gateway. */
async function decline(url: string, link: string): Promise<void> {
  const { token } = await ask<Session>(`${url}/v1/sessions`, {}, 'POST', { token: link });
  const headers = { Authorization: `Bearer ${token}` };
  const { matters } = await ask<Desk>(`${url}/v1/desks/first`, headers);
  for (const { invitations } of matters.slice(0, 2))
    await ask(`${url}/v1/invitations/${invitations[0]!.id}`, headers, 'PATCH', { status: 'declined' });
}

const atOnce = 'two gateway processes on one PostgreSQL, 50 buyers at once for the same five people';
test(atOnce, { skip }, async () => {
  const gateways = await Promise.all([serve(), serve()]);
  const oneOf = (i: number) => gateways[i % 2]!;
  /** Each sends to one gateway and, not having heard, at once to the other. */
  const sendAtOnce = async (count: number) => {
    const buyers = await Promise.all(Array.from({ length: count }, (_, i) => buyer(oneOf(i))));
    const sent = await Promise.all(buyers.flatMap((send) => gateways.map((url) => send(url))));
    assert.equal(new Set(sent.map(({ request }) => request.id)).size, count);
  };
  const full = people.length * invitingRules.mostOpen;
  await sendAtOnce(50);
  await invitedAre(full, 50);

  await Promise.all((await invitedByLink()).map((link, i) => decline(oneOf(i), link)));
  await sendAtOnce(10);
  await invitedAre(full + 2 * people.length, 60);
});
