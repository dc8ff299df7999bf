import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import type { Desk } from '@guyub/core/hiring';
import { buyer, coordinator, DAY, person, region } from '../../store/hiring/hiring.fixture.ts';
import { checkDescribed } from './described.fixture.ts';
import { newKey } from './over-http.fixture.ts';
import {
  board,
  card,
  change,
  contact,
  gateway,
  job,
  office,
  post,
  posting,
  posts,
  published,
  turn,
} from './posts.fixture.ts';

const { ask, address, enter, send, session, query, proof, clock } = gateway;
after(() => gateway.close());
// Each test has a day of its own, for what is counted by the day.
beforeEach(() => turn());

test('a stranger’s vacancy waits for a coordinator; then everybody sees the card, and nothing else', async () => {
  const sent = await post({ title: 'Penjahit gamis', programmeId: 'menjahit' });
  assert.equal(sent.status, 201, sent.text);
  assert.equal(sent.headers.get('etag'), '"1"');
  const { id } = sent.body.posting;
  const token = await enter(sent.body.link);
  assert.equal((await posting(token)).status, 'submitted');
  assert.equal((await job(id)).status, 404);

  const [first] = (await posts(await office())).posts;
  assert.equal(first!.posting.id, id, 'what waits comes first');
  assert.equal(first!.posting.contactName, 'Pak Rahasia');
  const yes = await change(id, { status: 'published' }, await office(), { 'If-Match': '"1"' });
  assert.equal(yes.status, 200, yes.text);

  const { body, status } = await job(id);
  assert.equal(status, 200);
  const { postedOn, filled, province, latitude, longitude, updatedAt, ...rest } = body;
  assert.deepEqual(rest, { ...card({ title: 'Penjahit gamis', programmeId: 'menjahit' }), id });
  assert.equal(postedOn, updatedAt.slice(0, 10));
  assert.equal(filled, false);
  assert.equal(province, 'kemendagri:35');
  assert.ok(Math.abs(latitude! + 7.09) < 0.2 && Math.abs(longitude! - 113.32) < 0.2, 'in Omben');
  assert.deepEqual(
    (await board('q=njahit+gamis')).items.map((each) => each.id),
    [id],
  );
  const { link } = (await posts(await office())).posts.find((each) => each.posting.id === id)!;
  assert.equal((await posting(await enter(link!))).id, id, 'the coordinator’s link leads there, too');
  const notes = await query<{ door_kind: string; action: string }>(
    `select door_kind, action from audit where record_id = $1 and resource = 'postings' order by id`,
    [id],
  );
  assert.deepEqual(notes, [
    { door_kind: 'anonymous', action: 'create' },
    { door_kind: 'coordinator', action: 'published' },
  ]);
});

test('what cannot be published is said in a sentence, with its field', async () => {
  const refused = async (rest: object, path: readonly string[], words: RegExp, more = {}) => {
    const { status, body } = await post(rest, more);
    assert.equal(status, 400, JSON.stringify(rest));
    assert.deepEqual(body.issues![0]!.path, path);
    assert.match(body.issues![0]!.message, words);
  };
  await refused({ validThrough: '2026-03-01' }, ['card', 'validThrough'], /^Tanggal penutupan sudah lewat/);
  await refused({ validThrough: '2027-03-01' }, ['card', 'validThrough'], /paling lama 180 hari/);
  await refused({ payMin: 3, payMax: 2 }, ['card', 'payMin'], /^Upah terendah lebih besar/);
  await refused({ payUnit: undefined }, ['card', 'payUnit'], /^Pilih upah itu per apa/);
  await refused({ programmeId: 'jauh' }, ['card', 'programmeId'], /tidak ada di daerah ini/);
  await refused({ region: 'kemendagri:99.99' }, ['card', 'region'], /belum dilayani/);
  await refused({ region: `${region}.01` }, ['card', 'region'], /belum dilayani/);
  await refused({}, ['telephone'], /^Isi nomor HP\/WA atau surel/, {
    telephone: undefined,
    email: undefined,
  });
  for (const rest of [
    { openings: 0 },
    { openings: 1.5 },
    { openings: 1e9 },
    { payMin: -1 },
    { title: '' },
    { title: 'x'.repeat(201) },
    { description: 'x'.repeat(10_001) },
    { kind: 'lain' as 'help' },
    { applyUrl: 'javascript:alert(1)' },
    { applyUrl: 'http://contoh.example' },
    { validThrough: '2026-02-30' },
    { title: 'NIK 3527054107880003' },
    { filled: true },
  ])
    assert.equal((await post(rest)).status, 400, JSON.stringify(rest));
  const { body } = await post({ validThrough: '2026-03-01', payUnit: undefined, programmeId: 'jauh' });
  assert.equal(body.issues!.length, 2, 'all that is known at once');
  assert.equal((await query('select 1 from jobs where title like $1', ['x%'])).length, 0);
});

test('a proof of work, a limit for each contact, a block: as for a request', async () => {
  const bare = await ask('POST', '/v1/postings', {
    body: { card: card(), ...contact() },
    headers: address(),
  });
  assert.equal(bare.status, 400);
  const from = address();
  const good = await proof(from);
  const body = () => ({ card: card(), ...contact() });
  assert.equal(
    (await ask('POST', '/v1/postings', { body: body(), headers: { ...from, ...good } })).status,
    201,
  );
  assert.equal(
    (await ask('POST', '/v1/postings', { body: body(), headers: { ...from, ...good } })).status,
    429,
  );
  const same = contact();
  for (let i = 0; i < 5; i++) assert.equal((await post({}, same)).status, 201);
  assert.equal((await post({}, same)).status, 429);

  const sender = contact();
  const soon = new Date(clock.at + 5 * DAY).toISOString().slice(0, 10);
  const asked = await send({ ...sender, replyBy: soon, neededOn: soon });
  const stop = { requestId: asked.body.request.id, reason: 'Kiriman palsu' };
  assert.equal((await ask('POST', '/v1/blocks', { body: stop, token: await office() })).status, 201);
  const blocked = await post({}, sender);
  assert.equal(blocked.status, 403);
  assert.match(blocked.body.detail, /Kiriman palsu/);

  const poster = contact();
  const { posting } = (await post({}, poster)).body;
  const end = (token: string, postingId: string) =>
    ask('POST', '/v1/blocks', { body: { postingId, reason: 'Lowongan palsu' }, token });
  const elsewhere = await session({ ...coordinator, region: 'kemendagri:15.07' });
  assert.equal((await end(elsewhere, posting.id)).status, 404);
  const own = await session({ kind: 'employer', region, subject: posting.id });
  assert.equal((await end(own, posting.id)).status, 403);
  assert.equal((await end(await office(), posting.id)).status, 201);
  assert.match((await post({}, poster)).body.detail, /Lowongan palsu/);
});

test('sent again with the same key it is the same posting; another one under that key is refused', async () => {
  const [key, more] = [newKey(), contact()];
  const with_ = async () => ({ headers: { ...address(), ...key } });
  const one = await post({ title: 'Satu kali' }, more, await with_());
  assert.equal(one.status, 201, one.text);
  const again = await post({ title: 'Satu kali' }, more, await with_());
  assert.equal(again.status, 201);
  assert.deepEqual(again.body.posting, one.body.posting);
  assert.equal((await posting(await enter(again.body.link))).id, one.body.posting.id);
  assert.equal((await post({ title: 'Lain' }, more, await with_())).status, 409);
  assert.equal(
    (await query(`select 1 from postings where card ->> 'title' in ('Satu kali', 'Lain')`)).length,
    1,
  );
});

test('a coordinator’s own is on the board at once, in that region alone', async () => {
  const { id, token } = await published({ kind: 'help', title: 'Dicari tukang' });
  assert.equal((await job(id)).body.title, 'Dicari tukang');
  assert.equal((await posting(token)).status, 'published');
  const elsewhere = await ask<{ issues: readonly { path: unknown }[] }>('POST', '/v1/postings', {
    body: { card: card({ region: 'kemendagri:15.07' }), ...contact() },
    token: await office(),
  });
  assert.equal(elsewhere.status, 400);
  assert.deepEqual(elsewhere.body.issues[0]!.path, ['card', 'region']);
  for (const door of [person('a1'), buyer('x'), { kind: 'employer', region, subject: id } as const]) {
    const body = { card: card(), ...contact() };
    assert.equal((await ask('POST', '/v1/postings', { body, token: await session(door) })).status, 403);
  }
});

test('a mended card goes back to the coordinator, and is off the board until then; the day it came stays with a coordinator’s own mending', async () => {
  const { id, token } = await published({ title: 'Sebelum' });
  const mended = await change(id, { status: 'submitted', card: card({ title: 'Sesudah' }) }, token);
  assert.equal(mended.body.posting.status, 'submitted');
  assert.equal((await job(id)).status, 404);
  assert.equal((await board('q=sebelum')).items.length, 0);
  const twice = await change(id, { status: 'submitted', card: card({ title: 'Sesudah lagi' }) }, token);
  assert.equal(twice.body.posting.card.title, 'Sesudah lagi');
  await change(id, { status: 'published' }, await office());
  const { postedOn } = (await job(id)).body;
  await turn(2);
  const byOffice = await change(
    id,
    { status: 'submitted', card: card({ title: 'Oleh kantor', openings: 9 }) },
    await office(),
  );
  assert.equal(byOffice.body.posting.status, 'published');
  assert.deepEqual([(await job(id)).body.title, (await job(id)).body.postedOn], ['Oleh kantor', postedOn]);
  const away = await change(
    id,
    { status: 'submitted', card: card({ region: 'kemendagri:15.07' }) },
    await session({ kind: 'employer', region, subject: id }),
  );
  assert.equal(away.status, 400);
});

test('what somebody changed meanwhile is not overwritten, and a repetition is not done twice', async () => {
  const { id, token } = await published();
  const stale = await change(id, { status: 'withdrawn' }, token, { 'If-Match': '"7"' });
  assert.equal(stale.status, 409);
  assert.equal((await job(id)).status, 200);
  const key = newKey();
  const body = { status: 'filled', hires: [{ programmeId: 'menjahit', count: 3 }] };
  assert.equal((await change(id, body, token, { 'If-Match': '"1"', ...key })).status, 200);
  const again = await change(id, body, token, { 'If-Match': '"1"', ...key });
  assert.deepEqual([again.status, again.body.posting.version], [200, '2']);
});

test('an employer’s link is made anew and ended by a coordinator; on the desk of requests there is nothing', async () => {
  const { id, token } = await published();
  const made = await ask<{ link: string }>('POST', '/v1/links', {
    body: { postingId: id },
    token: await office(),
  });
  assert.equal(made.status, 201, made.text);
  assert.equal((await posting(await enter(made.body.link))).id, id);
  const { body: desk } = await ask<Desk>('GET', '/v1/desks/first', { token });
  assert.deepEqual([desk.matters, desk.people, desk.door.kind], [[], [], 'employer']);
  const end = { body: { status: 'revoked' }, token: await office() };
  assert.equal((await ask('PATCH', `/v1/links/${id}`, end)).status, 200);
  assert.equal((await ask('GET', '/v1/posts/first', { token })).status, 401);
});

test('where nobody reviews, a vacancy is shown at once and stays when mended; a refused one is reviewed', async () => {
  const open = await gateway.database.store.hiring({
    inboxUrl: 'https://contoh.example/kotak-masuk.html',
    openBoard: true,
    now: () => gateway.clock.at,
  });
  let senders = 0;
  const sent = async () => {
    const from = `203.0.113.${++senders}`;
    const header = await proof({ 'X-Forwarded-For': from });
    const by = { key: newKey()['Idempotency-Key'], bodyHash: 'x', address: from };
    return open.jobs.send({ card: card(), ...contact() }, { ...by, proof: header['Guyub-Proof'] });
  };
  const { value } = await sent();
  const { id } = value.posting;
  assert.equal(value.posting.status, 'published');
  assert.equal((await job(id)).status, 200);
  const door = { kind: 'employer', region, subject: id } as const;
  const by = (who: typeof door | typeof coordinator = door) => ({
    key: newKey()['Idempotency-Key'],
    bodyHash: 'x',
    door: who,
  });
  const wish = { status: 'submitted', card: card({ title: 'Langsung' }) } as const;
  assert.equal((await open.jobs.changePosting(id, wish, by())).value.posting.status, 'published');
  assert.equal((await job(id)).body.title, 'Langsung');
  await open.jobs.changePosting(id, { status: 'refused', refusal: 'Tidak jelas.' }, by(coordinator));
  for (const time of ['once', 'and again'])
    assert.equal((await open.jobs.changePosting(id, wish, by())).value.posting.status, 'submitted', time);
  assert.equal((await job(id)).status, 404);
  const yes = await open.jobs.changePosting(id, { status: 'published' }, by(coordinator));
  assert.equal(yes.value.posting.refusal, undefined);
  assert.equal((await open.jobs.changePosting(id, wish, by())).value.posting.status, 'published');
  await open.close();
});

test('the posts of a region come twenty at a time, what waits first; a page of one door does not turn at another', async () => {
  for (let i = 0; i < 25; i++) await published({ title: `Lowongan ${i}` });
  const waiting = await post({ title: 'Menunggu' });
  const token = await office();
  const first = await posts(token);
  assert.equal(first.posts.length, 20);
  assert.equal(
    first.posts.filter(({ posting: { status } }) => status === 'submitted').at(-1)!.advice.length,
    0,
  );
  assert.ok(first.posts.some(({ posting: { id } }) => id === waiting.body.posting.id));
  const seen = first.posts.map(({ posting: { id } }) => id);
  for (let { next } = first; next;) {
    const page = await posts(token, next);
    seen.push(...page.posts.map(({ posting: { id } }) => id));
    next = page.next;
  }
  const [count] = await query<{ n: number }>('select count(*)::int as n from postings');
  assert.equal(new Set(seen).size, count!.n);
  assert.equal(seen.length, count!.n);
  const other = await session({ ...coordinator, subject: 'koordinator2' });
  assert.equal((await ask('GET', `/v1/posts/${first.next!}`, { token: other })).status, 400);
  for (const door of [person('a1'), buyer('x')])
    assert.equal((await ask('GET', '/v1/posts/first', { token: await session(door) })).status, 403);
  assert.equal((await ask('GET', '/v1/posts/first')).status, 401);
});

test('each answer is one that /openapi.json describes', () => {
  const seen = checkDescribed(gateway.answers);
  for (const way of ['POST /v1/postings', 'PATCH /v1/postings/{id}', 'GET /v1/posts/{part}', 'GET /v1/jobs'])
    assert.ok(seen.has(way), way);
});
