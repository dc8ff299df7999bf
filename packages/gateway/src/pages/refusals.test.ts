import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createApp } from '../app/app.ts';
import { createLog } from '../app/log.ts';
import { testDatabase } from '../store/database.fixture.ts';
import { openPages } from './open-pages.ts';

const database = await testDatabase();
after(() => database.close());
const pages = await openPages();
const allowedOrigins = ['https://desa.example'];
const { store } = database;

const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'Accept-Language': 'id' };
const asker =
  (app: ReturnType<typeof createApp>) => async (path: string, headers: object, method?: string) => {
    const answer = await app.request(path, { headers: { ...headers }, ...(method && { method }) });
    return { answer, text: await answer.text(), type: answer.headers.get('content-type')! };
  };
const ask = asker(createApp({ store, pages, allowedOrigins }));

test('an address that leads nowhere is a page for a browser, and a problem for a program', async () => {
  for (const path of ['/pages/lulusan', '/frames/lulusan', '/35.27/entah', '/poster/x', '/']) {
    const { answer, text, type } = await ask(path, browser);
    assert.equal(answer.status, 404, path);
    assert.match(type, /^text\/html/, path);
    assert.match(text, /<h1>Halaman ini tidak ada<\/h1>/);
    assert.match(text, /href="\/(?:pages|frames)\/alumni-directory">Kembali ke daftar/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal((await ask(path, { Accept: '*/*' })).type, 'application/problem+json', path);
  }
  for (const path of ['/v1', '/v1/nothing', '/v1/people/x/y'])
    assert.equal((await ask(path, browser)).type, 'application/problem+json', path);
  const posted = await ask('/pages/lulusan', browser, 'POST');
  assert.equal(posted.answer.status, 405);
  assert.match(posted.answer.headers.get('allow')!, /GET/);
  assert.match(posted.text, /Halaman ini tidak ada/);
});

test('in the language of who asks, with the way back to its own list, and in a frame of who may show it', async () => {
  assert.match((await ask('/pages/nowhere?lang=su', browser)).text, /lang="su".*Kaca ieu euweuh/s);
  const own = await ask('/pages/job-board/nowhere', { ...browser, 'Accept-Language': 'en' });
  assert.match(own.text, /There is no such page.*href="\/pages\/job-board">Back to the list/s);
  const frame = await ask('/frames/showcase/nowhere', browser);
  assert.match(
    frame.answer.headers.get('content-security-policy')!,
    /frame-ancestors 'self' https:\/\/desa\.example/,
  );
  assert.doesNotMatch(frame.text, /<header/);
  assert.match(own.answer.headers.get('content-security-policy')!, /frame-ancestors 'none'/);
});

test('an address that is too long says so', async () => {
  const path = `/pages/alumni-directory?q=${'a'.repeat(9000)}`;
  const { answer, text, type } = await ask(path, browser);
  assert.equal(answer.status, 414);
  assert.match(type, /^text\/html/);
  assert.match(text, /Periksa alamatnya.*8192 characters/s);
});

test('what was sent and cannot be read is not the fault of its address', async () => {
  const { answer, text } = await ask(
    '/pages/hire-local',
    { ...browser, 'Content-Type': 'text/plain' },
    'POST',
  );
  assert.equal(answer.status, 400);
  assert.match(text, /<h1>Belum terkirim<\/h1><p lang="id">Kirimkan lewat formulir/);
  assert.doesNotMatch(text, /Periksa alamatnya/);
});

test('who asks too often reads how long to wait, and what was asked stays in the address', async () => {
  const limited = asker(
    createApp({
      store,
      pages,
      rateLimit: { burst: 1, perSecond: 1 / 600 },
      trustProxy: true,
      allowedOrigins,
    }),
  );
  let addresses = 0;
  for (const path of [
    '/pages/alumni-directory?q=las',
    '/frames/job-board',
    '/pages/hire-local',
    '/nowhere',
  ]) {
    const from = { ...browser, 'X-Forwarded-For': `192.0.2.${++addresses}` };
    await limited(path, from);
    const { answer, text, type } = await limited(path, from);
    assert.equal(answer.status, 429, path);
    assert.match(type, /^text\/html/, path);
    const seconds = answer.headers.get('retry-after')!;
    assert.ok(Number(seconds) >= 1);
    assert.ok(text.includes(`Tunggu ${seconds} detik`), path);
    assert.ok(text.includes('<a class="button" href="">Muat ulang halaman</a>'));
    const posted = await limited(path, from, 'POST');
    assert.equal(posted.answer.status, 429);
    assert.doesNotMatch(posted.text, /href=""/, 'it would lose what was typed');
    const api = await limited('/v1/people', { ...from });
    assert.equal(api.answer.status, 429);
    assert.equal(api.type, 'application/problem+json');
  }
});

test('a mistake of ours is a page, too: nothing of it for the visitor, its place for the log', async () => {
  let logged = '';
  const log = createLog((text) => void (logged += text));
  const broken = asker(
    createApp({
      store,
      log,
      pages: (gateway) => ({
        ...pages(gateway),
        routes: { 'GET /pages/job-board': () => Promise.reject(new TypeError('+6281277770001')) },
      }),
    }),
  );
  const { answer, text, type } = await broken('/pages/job-board', browser);
  assert.equal(answer.status, 500);
  assert.match(type, /^text\/html/);
  assert.match(text, /Datanya belum bisa ditampilkan/);
  assert.doesNotMatch(text, /7777/);
  log.flush();
  assert.match(logged, /"level":"error","route":"\/pages\/job-board"/);
  assert.ok(logged.includes(`"requestId":"${answer.headers.get('x-request-id')}","error":"TypeError"`));
  assert.doesNotMatch(logged, /7777/);
});

test('a source that does not answer is no news of each page', async () => {
  let logged = '';
  const log = createLog((text) => void (logged += text));
  const away = asker(
    createApp({
      store: { ...store, get: () => Promise.reject(new Error('gone')) },
      pages,
      log,
      allowedOrigins,
    }),
  );
  const { answer, text } = await away('/pages/job-board/kerja', browser);
  assert.equal(answer.status, 503);
  assert.match(text, /Sumber data sedang tidak menjawab/);
  log.flush();
  assert.equal(logged.match(/"level":"error"/g)?.length, 1, logged);
});
