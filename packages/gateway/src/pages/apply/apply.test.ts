import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { createApp } from '../../app/app.ts';
import { change, gateway, office, posts, published, turn, turnTo } from '../../app/hiring/posts.fixture.ts';
import { openPages } from '../open-pages.ts';

const { clock, options, query } = gateway;
after(() => gateway.close());
beforeEach(() => turn());

const pages = await openPages({ now: () => clock.at, contact: 'https://dinas.example/kontak' });
const app = createApp({ ...options, rateLimit: false, cache: false, pages });
const closed = createApp({ ...options, hiring: undefined, rateLimit: false, pages });
const formAt = (id: string, search = '') => `/pages/job-board/${id}/apply${search}`;

const open = async (path: string, of = app) => {
  const answer = await of.request(path, { headers: { Accept: 'text/html', 'Accept-Language': 'id' } });
  const text = await answer.text();
  return { answer, text, token: /name="form" value="([^"]*)"/.exec(text)?.[1] ?? '' };
};
let applicants = 0;
const filled = (token: string, rest: Record<string, string> = {}): Record<string, string> => ({
  form: token,
  name: 'Pelamar Rahasia',
  telephone: `0813 5550 ${String(++applicants).padStart(4, '0')}`,
  email: '',
  message: 'Bisa mulai Senin\r\n<b>&',
  website: '',
  do: 'send',
  ...rest,
});
const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const answer = await app.request(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Sec-Fetch-Site': 'same-origin',
      Accept: 'text/html',
      ...gateway.address(),
      ...headers,
    },
    body: new URLSearchParams(fields),
  });
  return { answer, text: await answer.text() };
};
/** A form that was open for a while. */
const ready = async (id: string) => {
  const { token } = await open(formAt(id));
  await turnTo(clock.at + 60_000);
  return token;
};
const kept = async (id: string) => (await query('select 1 from applications where job_id = $1', [id])).length;

test("a job's page leads to a form of four fields, under a narrow policy, in four languages", async () => {
  const { id } = await published();
  const { text: page } = await open(`/pages/job-board/${id}?region=35.27&q=jahit&lang=id`);
  const href = /href="([^"]*\/apply[^"]*)" rel="nofollow">Isi formulir lamaran sederhana/.exec(page)![1]!;
  const { answer, text, token } = await open(href.replaceAll('&amp;', '&'));
  assert.equal(answer.status, 200);
  assert.ok(token.length > 100);
  const policy = answer.headers.get('content-security-policy')!;
  assert.match(policy, /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /script-src|unsafe/);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.doesNotMatch(text, /<script| style=|\son\w+=/);
  for (const part of [
    'Lamar: Penjahit seragam',
    'CV Contoh Raya dan koordinator',
    'noindex',
    'Jangan tulis NIK',
  ])
    assert.ok(text.includes(part), part);
  assert.ok(
    text.includes(`href="/pages/job-board/${id}?region=35.27&amp;lang=id&amp;q=jahit"`),
    'the way back',
  );
  for (const [lang, word] of [
    ['en', 'Send application'],
    ['jv', 'Jeneng'],
    ['su', 'Nami'],
  ])
    assert.ok((await open(formAt(id, `?lang=${lang}`))).text.includes(word!), lang);
  const frame = await open(formAt(id).replace('/pages/', '/frames/'));
  assert.match(
    frame.answer.headers.get('content-security-policy')!,
    /frame-ancestors 'self' https:\/\/contoh/,
  );
  assert.match(frame.text, /action="\/frames\/job-board\//);
});

test('filled in, it is an application like any other, and whoever applied is told nothing of others', async () => {
  const { id, token } = await published();
  const { answer, text } = await post(formAt(id), filled(await ready(id)));
  assert.equal(answer.status, 200, text);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.ok(text.includes('<h1>Terkirim: Penjahit seragam</h1>'));
  assert.ok(text.includes('CV Contoh Raya akan menghubungi Anda langsung'));
  assert.doesNotMatch(text, /Pelamar Rahasia|0813/);
  for (const door of [token, await office()]) {
    const { applications } = (await posts(door)).posts.find(({ posting }) => posting.id === id)!;
    assert.deepEqual(
      applications.map(({ name, message }) => [name, message]),
      [['Pelamar Rahasia', 'Bisa mulai Senin\n<b>&']],
    );
  }
});

test('pressing twice sends once; other contents are said to be a second one', async () => {
  const { id } = await published();
  const fields = filled(await ready(id));
  const both = await Promise.all([post(formAt(id), fields), post(formAt(id), fields)]);
  for (const { answer, text } of both) assert.equal(answer.status, 200, text);
  assert.equal((await post(formAt(id), fields)).answer.status, 200);
  assert.equal(await kept(id), 1);
  const other = await post(formAt(id), { ...fields, name: 'Yang Lain' });
  assert.equal(other.answer.status, 409);
  assert.ok(other.text.includes('lamaran kedua akan terkirim'));
  assert.ok(other.text.includes('value="Yang Lain"'));
  const fresh = /name="form" value="([^"]*)"/.exec(other.text)![1]!;
  assert.notEqual(fresh, fields['form']);
  await turnTo(clock.at + 20_000);
  assert.equal((await post(formAt(id), { ...fields, name: 'Yang Lain', form: fresh })).answer.status, 200);
  assert.equal(await kept(id), 2);
});

test('what is wrong is listed with links to its fields, and nothing that was typed is lost', async () => {
  const { id } = await published();
  const token = await ready(id);
  const wrong = { name: '', telephone: '12', email: 'x', message: 'NIK saya 3527054107880003' };
  const { answer, text } = await post(formAt(id), filled(token, wrong));
  assert.equal(answer.status, 400);
  assert.match(text, /role="alert"/);
  for (const field of Object.keys(wrong)) {
    assert.ok(text.includes(`href="#${field}"`), field);
    assert.ok(text.includes(`id="${field}-problem"`), field);
  }
  assert.ok(text.includes(`name="form" value="${token}"`), 'the same form');
  assert.ok(text.includes('value="12"'));
  const long = await post(formAt(id), filled(token, { name: 'x'.repeat(3000) }));
  assert.equal(long.answer.status, 400);
  assert.ok(long.text.includes('href="#name"'), 'what only the server says');
  assert.equal(await kept(id), 0);
});

test('time and a few stand where the work stood; forms of other pages and programs are not taken', async () => {
  const { id } = await published();
  const { token } = await open(formAt(id));
  const early = await post(formAt(id), filled(token));
  assert.equal(early.answer.status, 429);
  assert.ok(early.text.includes('terlalu cepat'));
  assert.ok(Number(early.answer.headers.get('retry-after')) > 0);
  await turnTo(clock.at + 10_000);
  const trapped = await post(formAt(id), filled(token, { website: 'https://jahat.example' }));
  assert.equal(trapped.answer.status, 400);
  assert.ok(trapped.text.includes('href="#website"') && !trapped.text.includes('jahat.example'));
  assert.equal(
    (await post(formAt(id), filled(token), { 'Sec-Fetch-Site': 'cross-site' })).answer.status,
    403,
  );
  for (const form of ['', 'x', `${token}x`])
    assert.equal((await post(formAt(id), filled(form))).answer.status, 429, form);
  assert.equal(await kept(id), 0);

  const from = gateway.address();
  for (const status of [200, 200, 200, 429]) {
    const { answer, text } = await post(formAt(id), filled(await ready(id)), from);
    assert.equal(answer.status, status, text);
  }
  assert.equal(await kept(id), 3);
  assert.equal((await query(`select 1 from senders where hash like '%198.51%'`)).length, 0);
});

test('where there is another way, or none, the page of the job says so', async () => {
  const own = await published({ applyUrl: 'https://contoh.example/lamar' });
  const { answer } = await open(formAt(own.id, '?region=35.27'));
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), `/pages/job-board/${own.id}?region=35.27`);
  const { text } = await open(`/pages/job-board/${own.id}`);
  assert.match(text, /href="https:\/\/contoh\.example\/lamar"/);
  assert.match(
    text,
    /laporkan\. <a href="https:\/\/dinas\.example\/kontak">/,
    'whom to tell, without a script',
  );

  const { id, token } = await published();
  const form = await ready(id);
  await change(id, { status: 'filled', hires: [] }, token);
  assert.equal((await open(formAt(id))).answer.status, 303);
  assert.match((await open(`/pages/job-board/${id}`)).text, /Sudah terisi/);
  const late = await post(formAt(id), filled(form));
  assert.equal(late.answer.status, 409);
  assert.ok(late.text.includes('Lowongan ini sudah terisi.'));
  assert.ok(late.text.includes('Pelamar Rahasia'), 'what was typed stays');

  for (const path of ['/pages/job-board/tidak-ada/apply', '/pages/job-board/%3Cb%3E/apply']) {
    const missing = await open(path);
    assert.equal(missing.answer.status, 404);
    assert.match(missing.text, /Halaman ini tidak ada/);
  }
});

test('a gateway that passes nothing on says so, and whom to ask', async () => {
  const { id } = await published();
  const { text } = await open(`/pages/job-board/${id}`, closed);
  assert.ok(text.includes('Situs ini belum bisa meneruskan lamaran.'));
  assert.ok(text.includes('href="https://dinas.example/kontak"'));
  assert.doesNotMatch(text, /\/apply/);
  assert.equal((await open(formAt(id), closed)).answer.status, 303);
});
