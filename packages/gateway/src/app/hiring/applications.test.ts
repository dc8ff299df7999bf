import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import type { Absorption, SeenApplication } from '@guyub/core/jobs';
import { coordinator, region } from '../../store/hiring/hiring.fixture.ts';
import { checkDescribed } from './described.fixture.ts';
import { newKey, type Answered } from './over-http.fixture.ts';
import {
  applicant,
  board,
  card,
  change,
  contact,
  gateway,
  job,
  office,
  post,
  posts,
  published,
  turn,
  write,
} from './posts.fixture.ts';

const { ask, address, session, query, hiring } = gateway;
after(() => gateway.close());
beforeEach(() => turn());

const answer = (id: string, status: string, token: string, headers = {}) =>
  ask<SeenApplication>('PATCH', `/v1/applications/${id}`, { body: { status }, token, headers });
const plain = ({ status, text, headers }: Answered<unknown>) =>
  JSON.stringify([status, text, [...headers].filter(([name]) => name !== 'x-request-id')]);

test('whoever applies is told nothing; the employer and the coordinators read it with its contact', async () => {
  const { id, token } = await published();
  const sent = await write('applications', { jobId: id, ...applicant({ name: 'Pelamar Pertama' }) });
  assert.deepEqual([sent.status, sent.text], [201, '{}']);
  await write('applications', { jobId: id, ...applicant() });
  for (const door of [token, await office()]) {
    const { applications } = (await posts(door)).posts.find(({ posting }) => posting.id === id)!;
    assert.equal(applications.length, 2);
    const first = applications.find(({ name }) => name === 'Pelamar Pertama')!;
    assert.match(first.telephone!, /^\+62813555/);
    assert.equal(first.status, 'sent', 'to read it marks nothing');
  }
  const other = await published();
  assert.deepEqual((await posts(other.token)).posts[0]!.applications, []);
});

test('the employer answers; what was answered is not answered backwards', async () => {
  const { id, token } = await published();
  await write('applications', { jobId: id, ...applicant() });
  const application = async () => (await posts(token)).posts[0]!.applications[0]!;
  const { id: which } = await application();
  assert.equal((await answer(which, 'seen', token, { 'If-Match': '"9"' })).status, 409);
  assert.equal((await answer(which, 'seen', token, { 'If-Match': '"1"' })).body.status, 'seen');
  assert.equal((await answer(which, 'seen', token)).body.version, '2', 'once more changes nothing');
  assert.equal((await answer(which, 'declined', token)).status, 200);
  assert.equal((await answer(which, 'seen', token)).status, 409);
  assert.equal((await answer(which, 'invited', token)).status, 200, 'another one did not come');
  assert.equal((await answer(which, 'sent', token)).status, 400);
  assert.equal((await answer(which, 'declined', await office())).status, 403);
  assert.equal((await application()).status, 'invited');
});

test('only for what is open: not for what is filled, over, waiting, or has a way of its own', async () => {
  const { id, token } = await published();
  const refused = async (jobId: string, status: number, words: RegExp, rest = {}) => {
    const sent = await write('applications', { jobId, ...applicant(), ...rest });
    assert.equal(sent.status, status, sent.text);
    assert.match(sent.body.detail, words);
  };
  await refused(id, 400, /^Isi nomor HP\/WA atau surel/, { telephone: undefined });
  await change(id, { status: 'filled', hires: [] }, token);
  await refused(id, 409, /sudah terisi/);
  const elsewhere = await published({ applyUrl: 'https://contoh.example/lamar' });
  await refused(elsewhere.id, 409, /lewat tautan pemberi kerja/);
  const waiting = await post();
  await refused(waiting.body.posting.id, 404, /tidak ada di papan/);
  assert.equal((await query('select 1 from applications where job_id = $1', [id])).length, 0);
});

test('what never was and what is over is answered alike, by reports as by applications', async () => {
  const { id, token } = await published();
  await change(id, { status: 'withdrawn' }, token);
  const refused = await published();
  await change(refused.id, { status: 'refused', refusal: 'Tidak jelas.' }, await office());
  for (const [path, body] of [
    ['applications', applicant()],
    ['jobReports', { reason: 'fraud' }],
  ] as const) {
    const never = plain(await write(path, { jobId: 'tidakpernahada', ...body }));
    assert.match(never, /^\[404/);
    for (const jobId of [id, refused.id]) assert.equal(plain(await write(path, { jobId, ...body })), never);
  }
});

test('sent again it is one, also when the job is filled by then; another one under that key is refused', async () => {
  const { id, token } = await published();
  const key = newKey();
  const body = { jobId: id, ...applicant() };
  const send = (what: object) => write('applications', what, { ...address(), ...key });
  assert.equal((await send(body)).status, 201);
  assert.equal((await send(body)).status, 201);
  assert.equal((await send({ ...body, name: 'Lain' })).status, 409);
  await change(id, { status: 'filled', hires: [] }, token);
  assert.deepEqual([(await send(body)).status, (await send(body)).text], [201, '{}']);
  await change(id, { status: 'withdrawn' }, token);
  assert.equal((await query('select 1 from applications where job_id = $1', [id])).length, 1);
});

test('one number asks for a job twice a day at most, and one address does not flood it', async () => {
  const { id } = await published();
  const same = applicant();
  for (const status of [201, 201, 429])
    assert.equal((await write('applications', { jobId: id, ...same })).status, status);
  const from = { 'X-Forwarded-For': '203.0.113.9' };
  for (let i = 0; i < 30; i++)
    assert.equal((await write('applications', { jobId: id, ...applicant() }, from)).status, 201);
  const next = await write('applications', { jobId: id, ...applicant() }, from);
  assert.equal(next.status, 429);
  assert.match(next.body.detail, /30 lamaran dalam jam ini/);
  assert.ok(Number(next.headers.get('retry-after')) > 60);
  assert.equal((await query('select 1 from applications where job_id = $1', [id])).length, 32);
  const bare = await ask('POST', '/v1/applications', {
    body: { jobId: id, ...applicant() },
    headers: address(),
  });
  assert.equal(bare.status, 400, 'without a proof of work');
});

test('a report goes to the coordinators alone, and its job comes first on their desk', async () => {
  const { id } = await published({ title: 'Kerja mudah' });
  await turn();
  for (let i = 0; i < 20; i++) await published();
  const said = { reason: 'asks-money', note: 'Diminta transfer dulu, rahasia pelapor.' };
  const sent = await write('jobReports', { jobId: id, ...said });
  assert.deepEqual([sent.status, sent.text], [201, '{}']);
  const [first] = (await posts(await office())).posts;
  assert.equal(first!.posting.id, id);
  assert.equal(first!.reports.length, 1);
  const { at, ...rest } = first!.reports[0]!;
  assert.deepEqual(rest, said);
  assert.ok(Date.parse(at) > 0);
  const mine = await session({ kind: 'employer', region, subject: id });
  assert.doesNotMatch(JSON.stringify(await posts(mine)), /rahasia pelapor|asks-money/);
  assert.equal((await write('jobReports', { jobId: id, reason: 'lain' })).status, 400);
  const from = { 'X-Forwarded-For': '203.0.113.10' };
  for (let i = 0; i < 10; i++) await write('jobReports', { jobId: id, reason: 'other' }, from);
  assert.equal((await write('jobReports', { jobId: id, reason: 'other' }, from)).status, 429);
});

test('a report is answered by a coordinator who looks again, also of what is filled; no employer can', async () => {
  const { id, token } = await published();
  const reports = async () =>
    (await posts(await office())).posts.find(({ posting }) => posting.id === id)!.reports.length;
  await write('jobReports', { jobId: id, reason: 'discriminates' });
  await change(id, { status: 'filled', hires: [] }, token);
  assert.equal((await change(id, { status: 'published' }, token)).status, 403);
  assert.equal(await reports(), 1);
  const looked = await change(id, { status: 'published' }, await office());
  assert.deepEqual([looked.status, looked.body.posting.status], [200, 'filled']);
  assert.equal(await reports(), 0);
  await write('jobReports', { jobId: id, reason: 'fraud' });
  assert.equal(await reports(), 1);
  await change(id, { status: 'refused', refusal: 'Penipuan.' }, await office());
  assert.equal(await reports(), 0);
  assert.equal((await job(id)).status, 404, 'what is filled can be taken off the board');
});

test('whom a coordinator has refused reads no applicant until a coordinator says yes again', async () => {
  const { id, token } = await published();
  await write('applications', { jobId: id, ...applicant() });
  const read = async () => (await posts(token)).posts[0]!.applications;
  const [one] = await read();
  const no = async (after: string) => {
    assert.deepEqual(await read(), [], after);
    assert.equal((await answer(one!.id, 'seen', token)).status, 404, after);
  };
  await change(id, { status: 'refused', refusal: 'Meminta uang.' }, await office());
  await no('refused');
  assert.equal((await change(id, { status: 'submitted', card: card() }, token)).status, 200);
  await no('mended');
  await change(id, { status: 'published' }, await office());
  assert.equal((await read()).length, 1);
  await change(id, { status: 'refused', refusal: 'Meminta uang.' }, await office());
  await change(id, { status: 'withdrawn' }, token);
  await no('withdrawn');
});

test('what was pledged to a programme stands beside what came of it; few people are not told', async () => {
  const read = async () => (await ask<Absorption>('GET', `/v1/absorption/${region}`)).body.programmes;
  const one = await published({ programmeId: 'las', openings: 5 });
  const two = await published({ programmeId: 'las', openings: 2 });
  await published({ programmeId: 'las', openings: 50, kind: 'help' });
  const back = await published({ programmeId: 'las', openings: 50 });
  await change(back.id, { status: 'withdrawn' }, back.token);
  const las = { programmeId: 'las', name: 'Las', pledged: 7 };
  assert.deepEqual(await read(), [{ ...las, realised: 0 }]);
  const fill = ({ id, token }: typeof one, hires: readonly object[]) =>
    change(id, { status: 'filled', hires }, token);
  await fill(one, [{ programmeId: 'las', count: 2 }, { count: 30 }]);
  assert.deepEqual(await read(), [{ ...las, realised: null }]);
  const wrong = await fill(two, [{ programmeId: 'jauh', count: 1 }]);
  assert.equal(wrong.status, 400);
  assert.deepEqual(wrong.body.issues![0]!.path, ['hires', 0, 'programmeId']);
  await fill(two, [
    { programmeId: 'las', count: 1 },
    { programmeId: 'menjahit', count: 4 },
  ]);
  assert.deepEqual(await read(), [
    { ...las, realised: 3 },
    { programmeId: 'menjahit', name: 'Menjahit Pakaian', pledged: 0, realised: 4 },
  ]);
  assert.equal((await ask('GET', '/v1/absorption/kemendagri:99.99')).status, 404);
});

test('nobody without a door learns who posted, who applied, who was taken on, or what was reported', async () => {
  const { id, token } = await published({ title: 'Bocor atau tidak', programmeId: 'menjahit' });
  await write('applications', { jobId: id, ...applicant() });
  await write('jobReports', { jobId: id, reason: 'other', note: 'Catatan rahasia' });
  await change(id, { status: 'filled', hires: [{ programmeId: 'menjahit', count: 77 }] }, token);
  await post({ title: 'Belum diperiksa' }, contact());
  const { store } = gateway.database;
  const files = await store.published(undefined, async ({ resources }) => resources);
  const open = [
    await board(),
    await board('q=bocor&facet=employer:9&facet=title:9&facet=skill:9'),
    await board('q=belum+diperiksa'),
    await job(id),
    await ask('GET', `/v1/absorption/${region}`),
    await store.snapshot(region),
    files,
  ].map((each) => JSON.stringify(each));
  assert.ok(open.every((text) => text.length > 20) && open[3]!.includes('Bocor atau tidak'));
  for (const text of open)
    assert.doesNotMatch(
      text,
      /[Rr]ahasia|81344|81355|"hires"|"contactName"|"reports"|Belum diperiksa|submitted|"count":77/,
    );
  for (const path of ['postings', 'applications', 'jobReports', 'posts'])
    for (const address of [path, `${path}/${id}`, `${path}/first`])
      assert.ok([401, 404].includes((await ask('GET', `/v1/${address}`)).status), address);
  gateway.log.flush();
  assert.doesNotMatch(gateway.lines.join(''), /ahasia|81344|81355|Bocor/);
});

test('ninety days after the end nothing tells who applied or posted; what was offered stays', async () => {
  const { id, token } = await published({ title: 'Lama' });
  await write('applications', { jobId: id, ...applicant() });
  await write('jobReports', { jobId: id, reason: 'other', note: 'Catatan rahasia' });
  await change(id, { status: 'filled', hires: [{ count: 3 }] }, token);
  const secrets = async () =>
    JSON.stringify([
      await query('select * from postings where id = $1', [id]),
      await query('select * from applications where job_id = $1', [id]),
      await query('select * from job_reports where job_id = $1', [id]),
      await query('select * from doors where subject = $1', [id]),
    ]);
  const all = /Pak Rahasia|81344|rahasia\d|Pelamar Rahasia|81355|Pesan rahasia|Catatan rahasia/g;
  const held = (await secrets()).match(all)!.length;
  assert.ok(held >= 7, String(held));
  await turn(89);
  assert.equal((await secrets()).match(all)!.length, held, 'not before');
  await turn(2);
  assert.equal((await secrets()).match(all), null);
  assert.match(await secrets(), /"title":"Lama".*"count":3/);
  const desk = await hiring.jobs.posts({ ...coordinator, session: 'test' }, null);
  assert.equal(desk.posts.find(({ posting }) => posting.id === id)!.applications[0]!.name, '(dihapus)');
});

test('each answer is one that /openapi.json describes', () => {
  const seen = checkDescribed(gateway.answers);
  const ways = ['POST /v1/applications', 'PATCH /v1/applications/{id}', 'POST /v1/jobReports'];
  for (const way of [...ways, 'GET /v1/absorption/{region}', 'GET /v1/jobs/{id}'])
    assert.ok(seen.has(way), way);
});
