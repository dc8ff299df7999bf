import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { toSearch } from '@guyub/widgets/embed';
import { coordinator } from '../../store/hiring/hiring.fixture.ts';
import {
  clock,
  closed,
  desk,
  filled,
  hiring,
  kept,
  open,
  path,
  post,
  ready,
  secret,
} from './quote.fixture.ts';

test('the form is one page under a narrow policy, in four languages, and says nothing private', async () => {
  const { answer, text, token } = await open(path, { 'Accept-Language': 'id' });
  assert.equal(answer.status, 200);
  assert.ok(token.length > 100);
  const policy = answer.headers.get('content-security-policy')!;
  assert.match(policy, /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /script-src|unsafe/);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('referrer-policy'), 'same-origin');
  assert.doesNotMatch(text, /<script| style=|\son\w+=/);
  assert.ok(!text.includes(secret.slice(3)));
  for (const part of [
    'Minta penawaran: kue',
    'Kabupaten 35.27',
    '>Apa<',
    '>Di mana dan kapan<',
    '>Siapa Anda<',
    'canonical',
  ])
    assert.ok(text.includes(part), part);
  for (const [lang, word] of [
    ['en', 'What do you need?'],
    ['jv', 'Ing ngendi lan kapan'],
    ['su', 'Nyuhunkeun pangaos'],
  ])
    assert.ok((await open(`${path}&lang=${lang}`)).text.includes(word!), lang);
  assert.match((await open(path, { 'Accept-Language': 'fr, en;q=0.8, id;q=0.5' })).text, /lang="en"/);

  const frame = await open(path.replace('/pages/', '/frames/'));
  assert.match(
    frame.answer.headers.get('content-security-policy')!,
    /frame-ancestors 'self' https:\/\/desa\.example http:\/\/localhost:\*/,
  );
  assert.match(frame.text, /noindex/);
  assert.match(frame.text, /action="\/frames\/hire-local\?/);
});

test('what a builder writes for the button is what the form has: its words and its colour', async () => {
  const attributes = {
    region: '35.27',
    skill: 'kue',
    label: 'Pesan kue “desa”',
    variant: 'link',
    lang: 'en',
  };
  const embed = { element: 'hire-local', attributes } as const;
  const search = toSearch({ embed, brand: '#7a1f5c' });
  assert.deepEqual([...search.keys()], ['region', 'skill', 'label', 'lang', 'brand']);
  for (const base of ['/frames', '/pages']) {
    const { answer, text } = await open(`${base}/hire-local?${String(search)}`);
    assert.match(text, /<h1>Pesan kue “desa”<\/h1>/);
    assert.match(text, /<title>Pesan kue “desa”</);
    const style = ':root{--guyub-brand:#7a1f5c}';
    assert.ok(text.includes(`<style>${style}</style>`));
    assert.ok(answer.headers.get('content-security-policy')!.includes(hash('sha256', style, 'base64')));
    assert.match(text, /action="\/\w+\/hire-local\?[^"]*label=Pesan[^"]*brand=%237a1f5c/);
  }
  const { text } = await open(`${path}&brand=red;}&label=${encodeURIComponent('<b>x')}`);
  assert.doesNotMatch(text, /red;|guyub-brand:[^,]*}<|<b>/);
  assert.match(text, /<h1>Minta penawaran: kue/);
});

test('somebody who is named is asked first, and alone', async () => {
  const person = `${path}&person=a1`;
  const { token } = await open(person);
  clock.at += 60_000;
  const { answer, text } = await post(filled(token, { title: 'Untuk Warga a1' }), {}, person);
  assert.equal(answer.status, 200, text);
  await hiring.inviter.kick();
  const { matters } = await desk(coordinator);
  const own = matters.find(({ request }) => request.title === 'Untuk Warga a1')!;
  assert.deepEqual(
    own.invitations.map(({ personId }) => personId),
    ['a1'],
  );
});

test('filled in, it is a request like any other: people are asked, and the buyer has a page', async () => {
  const { answer, text } = await post(filled(await ready(), { note: 'Tanpa gula\r\n<b>&' }));
  assert.equal(answer.status, 200, text);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.ok(text.includes('Terkirim: Kue untuk arisan'));
  assert.ok(text.includes('Lima orang ditanya menurut giliran'));
  assert.match(text, /href="https:\/\/contoh\.example\/kotak-masuk\.html#guyub=[^"]+"/);
  await hiring.inviter.kick();
  const { matters } = await desk(coordinator);
  const { request, invitations } = matters.find((one) => one.request.title === 'Kue untuk arisan')!;
  assert.equal(request.title, 'Kue untuk arisan');
  assert.equal(request.note, 'Tanpa gula\n<b>&');
  assert.deepEqual(request.items, [{ name: 'Kue basah', quantity: 2.5, unit: 'kg' }]);
  assert.deepEqual(invitations.map(({ personId }) => personId).toSorted(), ['a1', 'a2']);
});

test('pressing twice, or loading the answer again, sends once; other contents are said to be a second one', async () => {
  const before = await kept();
  const fields = filled(await ready());
  const both = await Promise.all([post(fields), post(fields)]);
  for (const { answer, text } of both) assert.equal(answer.status, 200, text);
  assert.equal((await post(fields)).answer.status, 200);
  assert.equal(await kept(), before + 1);
  const other = await post({ ...fields, title: 'Yang lain' });
  assert.equal(other.answer.status, 409);
  assert.ok(other.text.includes('sudah terkirim tadi'));
  assert.ok(other.text.includes('value="Yang lain"'));
  const fresh = /name="form" value="([^"]*)"/.exec(other.text)![1]!;
  assert.notEqual(fresh, fields['form']);
  clock.at += 20_000;
  assert.equal((await post({ ...fields, title: 'Yang lain', form: fresh })).answer.status, 200);
  assert.equal(await kept(), before + 2);
});

test('what is wrong is listed with links to its fields, and nothing that was typed is lost', async () => {
  const before = await kept();
  const token = await ready();
  const { answer, text } = await post(
    filled(token, {
      title: '',
      'item-0-quantity': 'banyak <i>',
      neededOn: '2020-01-01',
      telephone: '',
      buyerKind: 'agency',
      note: 'NIK saya 3527054107880003',
    }),
  );
  assert.equal(answer.status, 400);
  assert.match(text, /role="alert"/);
  for (const field of ['title', 'item-0-quantity', 'neededOn', 'telephone', 'budgetSource', 'note']) {
    assert.ok(text.includes(`href="#${field}"`), field);
    assert.ok(text.includes(`id="${field}"`), field);
    assert.ok(text.includes(`id="${field}-problem"`), field);
  }
  assert.ok(text.includes('value="banyak &lt;i&gt;"'));
  assert.ok(text.includes(`name="form" value="${token}"`), 'the same form');
  assert.match(text, /value="agency" checked|value="agency"[^>]* checked/);
  // What only the server says comes to its field as well.
  const far = await post(filled(token, { 'item-0-unit': 'x'.repeat(60) }));
  assert.equal(far.answer.status, 400);
  assert.ok(far.text.includes('href="#item-0-unit"'));
  const line = await post(filled(token, { do: 'add' }));
  assert.ok(line.text.includes('id="item-1-name"'));
  assert.ok(line.text.includes('value="Kue basah"'));
  assert.equal(await kept(), before);
});

test('no region, an unknown one, one that is no regency: those that are served, as links', async () => {
  for (const [at, status] of [
    ['/pages/hire-local?skill=kue', 200],
    ['/pages/hire-local?skill=kue&region=99.99', 404],
    ['/pages/hire-local?skill=kue&region=%3Cscript%3E', 200],
  ] as const) {
    const { answer, text } = await open(at);
    assert.equal(answer.status, status, at);
    assert.match(text, /href="\/pages\/hire-local\?(?:skill=kue&amp;)?region=kemendagri%3A35\.27/);
    assert.ok(!text.includes('<script>'));
  }
});

test('where nothing can be sent it says so, and whom to ask', async () => {
  const answer = await closed.request(path);
  const text = await answer.text();
  assert.equal(answer.status, 200);
  assert.ok(text.includes('Permintaan penawaran belum dibuka di sini'));
  assert.ok(text.includes('href="https://dinas.example/kontak"'));
  assert.doesNotMatch(text, /<form/);
  const sent = await closed.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'a=1',
  });
  assert.equal(sent.status, 404);
});
