import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IncomingMessage } from 'node:http';
import { strToU8, zipSync } from 'fflate';
import { workbook } from '../../import/workbook.fixture.ts';
import { createOutbound } from '../../outbound/outbound.ts';
import { alumni, planted, startBackend, wrapped } from './backends.fixture.ts';
import { diagnose, type DiagnoseOptions } from './diagnose.ts';

const backend = await startBackend();
const rows = alumni();
const look = (path = '/api/alumni', more: Partial<DiagnoseOptions> = {}) =>
  diagnose({ target: `${backend.origin}${path}`, region: '35.27', ...more });
const asked = () => backend.asked.map(({ url }) => url);

/** Answers by path; what is not there is 404 with a page. */
const site = (pages: Readonly<Record<string, unknown>>, headers: Record<string, string> = {}) =>
  backend.answer(({ url = '' }, response) => {
    const [path] = url.split(/[?&]per_page/) as [string];
    const found = pages[path] ?? pages[path.split('?')[0]!];
    const html = typeof found === 'string' || found === undefined;
    response
      .writeHead(found === undefined ? 404 : 200, { ...headers, 'content-type': html ? 'text/html' : 'application/json' })
      .end(html ? (found ?? '<h1>Tidak ada</h1>') : JSON.stringify(found));
  }); // prettier-ignore

const types = {
  post: { rest_base: 'posts' },
  page: { rest_base: 'pages' },
  wp_block: { rest_base: 'blocks' },
};

test('a WordPress site leads to the list of its own type, by pretty and by plain links', async () => {
  const own = { ...types, alumni: { rest_base: 'alumni' } };
  // As it comes from behind a proxy that ends TLS.
  const api = `http://${new URL(backend.origin).host}/wp-json/`;
  site({ '/': '<html>', '/wp-json/wp/v2/types': own, '/wp-json/wp/v2/alumni': rows }, { link: `<${api}>; rel="https://api.w.org/"`, 'x-wp-total': '12' }); // prettier-ignore
  const found = await look('/');
  assert.equal(found.kind, 'wordpress');
  assert.deepEqual(asked(), ['/', '/wp-json/wp/v2/types', '/wp-json/wp/v2/alumni?per_page=50']);

  const plain = '<link rel="https://api.w.org/" href="/index.php?rest_route=/" />';
  site({ '/': plain, '/index.php?rest_route=%2Fwp%2Fv2%2Ftypes': own, '/index.php?rest_route=%2Fwp%2Fv2%2Falumni': rows }, { 'x-wp-total': '12' }); // prettier-ignore
  assert.equal((await look('/')).kind, 'wordpress');

  site({ '/': '<html>', '/wp-json/wp/v2/types': types }, { link: `<${api}>; rel="https://api.w.org/"` });
  await assert.rejects(look('/'), /tanpa jenis isi sendiri/);
  site({ '/': '<html>', '/wp-json/wp/v2/types': { ...types, a: { rest_base: 'galeri' }, b: { rest_base: 'agenda' } } }, { link: `<${api}>; rel="https://api.w.org/"` }); // prettier-ignore
  await assert.rejects(look('/'), /galeri, agenda. Ulangi dengan salah satunya/);
  site({ '/': '<html>' }, { link: '<https://lain.example/wp-json/>; rel="https://api.w.org/"' });
  await assert.rejects(look('/'), /berada di tempat lain/);
});

test('terms of WordPress: the names of one taxonomy are asked for, by pretty and by plain links', async () => {
  const post = (id: number, link: (taxonomy: string) => string) => ({
    id,
    modified: '2025-03-01T00:00:00',
    title: { rendered: 'Sari Contoh' },
    categories: [1],
    kejuruan: id === 3 ? [] : [id + 10, 11],
    meta: { bersedia_ditampilkan: 'ya' },
    _links: { 'wp:term': ['categories', 'kejuruan'].map((name) => ({ taxonomy: name, href: link(name) })) },
  });
  const terms = [{ id: 11, name: 'Menjahit' }, { id: 12, name: 'Las &amp; Konstruksi' }];
  const pretty = (name: string) => `https://contoh.example/wp-json/wp/v2/${name}?post=1`;
  const plain = (name: string) => `https://contoh.example/index.php?rest_route=%2Fwp%2Fv2%2F${name}&post=1`;
  const ids = 'include=11%2C12&per_page=100';
  for (const [link, path, asks] of [
    [pretty, '/wp-json/wp/v2/lulusan', `/wp-json/wp/v2/kejuruan?${ids}`],
    [plain, '/index.php?rest_route=%2Fwp%2Fv2%2Flulusan', `/index.php?rest_route=%2Fwp%2Fv2%2Fkejuruan&${ids}`],
  ] as const) {
    const posts = [1, 2, 3].map((id) => post(id, link));
    backend.answer(({ url = '' }, response) =>
      void response
        .writeHead(200, { 'content-type': 'application/json', 'x-wp-total': '3' })
        .end(JSON.stringify(url.includes('kejuruan') ? terms : posts)),
    );
    const found = await look(path);
    assert.deepEqual(asked(), [path, asks]);
    const skills = found.proposal.fields.find(({ field }) => field === 'skills');
    assert.equal(skills?.known.column.path, 'terms.kejuruan');
    assert.deepEqual([found.triedOut!.read, found.triedOut!.shown], [3, 3]);
    assert.deepEqual(found.proposal.unknown.map(({ column }) => column.path), ['terms.categories']);
  }
  // Closed to strangers: their numbers are no skills.
  site({ '/wp-json/wp/v2/lulusan': [1, 2].map((id) => post(id, pretty)) }, { 'x-wp-total': '2' });
  const closed = await look('/wp-json/wp/v2/lulusan');
  assert.equal(closed.proposal.fields.find(({ field }) => field === 'skills'), undefined);
  assert.match(closed.proposal.questions.join(), /"skills"\) tidak ditemukan/);
}); // prettier-ignore

test('CKAN: a table’s page, a dataset of one table, the version, and look-alikes', async () => {
  const result = { fields: [{ id: '_id', type: 'int' }], records: rows, total: 12 };
  const table = { help: 'x', success: true, result };
  const id = '8de54a1c-1111-4222-8333-444455556666';
  const search = '/api/3/action/datastore_search';
  const status = { success: true, result: { ckan_version: '2.10.8' } };
  site({ [search]: table, '/api/3/action/status_show': status });
  const found = await look(`/id/dataset/alumni/resource/${id}`);
  assert.equal(found.kind, 'ckan');
  assert.deepEqual(found.remarks.slice(1), ['CKAN 2.10.8.']);
  assert.deepEqual(asked(), [`${search}?resource_id=${id}&limit=50`, '/api/3/action/status_show']);

  site({ [search]: table });
  assert.match((await look(`${search}?resource_id=${id}`)).remarks.join(' '), /mungkin tiruan/);
  const show = '/api/3/action/package_show';
  site({ [search]: table, [show]: { success: true, result: { resources: [{ id, datastore_active: true }, { id: 'x', datastore_active: false }] } } }); // prettier-ignore
  assert.equal((await look(`${show}?id=alumni`)).kind, 'ckan');
  site({ [show]: { success: true, result: { resources: [] } } });
  await assert.rejects(look(`${show}?id=alumni`), /tanpa tabel/);
});

test('PostgREST’s tables, OpenDK and a sign-in page', async () => {
  site({ '/': { swagger: '2.0', definitions: { alumni: {}, [planted.phone]: {} } } });
  await assert.rejects(look('/'), ({ message }: Error) => /tabel: alumni\./.test(message) && !message.includes(planted.phone));
  const data = [{ type: 'potensi', id: '1', attributes: { nama_potensi: 'Batik' } }];
  site({ '/': '<footer>OpenDK</footer>', '/api/frontend/v1/potensi': { data } });
  assert.equal((await look('/')).kind, 'opendk');
  site({ '/api/alumni': '<form><input name=p type=password></form>' });
  await assert.rejects(look(), /halaman masuk, bukan data/);
}); // prettier-ignore

test('tables by address: CSV, a workbook, a sheet of Google through its own redirect', async () => {
  const csv = 'Nama;No. HP;Kecamatan;Pelatihan;NIK;Bersedia ditampilkan?\nSiti Contoh;081359814879;Omben;Jahit;3527014107900001;Ya\nBudi Contoh;-;Torjun;Las;3527014107900001;Tidak\n';
  backend.text(csv, 'text/csv');
  const found = await look('/data/alumni.csv');
  assert.equal(found.kind, 'csv');
  assert.deepEqual(found.proposal.fields.map(({ field }) => field), ['name', 'skills', 'subdistrict']);
  assert.equal(found.proposal.madeId, 'hash:Nama + Pelatihan');
  assert.deepEqual([found.triedOut!.read, found.triedOut!.shown], [2, 1]);
  assert.ok(!JSON.stringify(found.sample).includes(planted.nik), 'gone while it was read');

  const sheet = { name: 'Alumni', rows: csv.trim().split('\n').map((line) => line.split(';')) };
  backend.text(Buffer.from(workbook([sheet])), 'application/octet-stream');
  assert.equal((await look('/unduh?berkas=1')).kind, 'xlsx');
  backend.text(Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'application/zip');
  await assert.rejects(look('/unduh'), /arsip ZIP/);

  // Google's hosts, played by the one here.
  const sent: string[] = [];
  const outbound: typeof createOutbound = ({ origins, allowPrivate, ...more }) => {
    const way = createOutbound({ origins: [backend.origin], allowPrivate: true, ...more });
    const fetch = async (url: string, init?: RequestInit) => {
      const { authorization } = init!.headers as Record<string, string>;
      sent.push(`${allowPrivate} ${authorization} ${url}`);
      assert.deepEqual(origins, [new URL(url).origin]);
      return way.fetch(`${backend.origin}/${new URL(url).host}`, init);
    };
    return { ...way, fetch };
  };
  const google = (to: string): void =>
    backend.answer(({ url }: IncomingMessage, response) =>
      url === '/docs.google.com'
        ? void response.writeHead(307, { location: to }).end()
        : void response.writeHead(200, { 'content-type': 'text/csv' }).end(csv),
    );
  const target = 'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOp/edit?usp=sharing#gid=7';
  google('https://doc-0k-sheets.googleusercontent.com/export/x');
  const sheets = await diagnose({ target, outbound, region: '35.27', token: planted.secret });
  assert.equal(sheets.kind, 'google');
  assert.deepEqual(sent, [
    `false Bearer ${planted.secret} https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOp/export?format=csv&gid=7`,
    'false undefined https://doc-0k-sheets.googleusercontent.com/export/x',
  ]);
  google('https://accounts.google.com/ServiceLogin?continue=x');
  await assert.rejects(diagnose({ target, outbound }), /menyuruh masuk dahulu/);
  google('http://169.254.169.254/latest/meta-data/');
  await assert.rejects(diagnose({ target, outbound }), /mengarahkan ke/);
}); // prettier-ignore

test('backends that are dead, slow, large, or somewhere else', async () => {
  backend.answer(() => {});
  await assert.rejects(look('/api/alumni', { withinMs: 150 }), /tidak selesai menjawab dalam 0\.15 detik/);
  backend.answer((_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('['));
  await assert.rejects(look('/api/alumni', { withinMs: 150 }), /tidak selesai menjawab/);
  backend.json([{ foto: 'A'.repeat(10_000_000) }]);
  await assert.rejects(look(), /lebih dari 5 MB.*limit=20/);
  backend.answer((_, response) => void response.writeHead(302, { location: '/login?next=x' }).end());
  await assert.rejects(look(), /menyuruh masuk dahulu/);
  backend.answer((_, response) => void response.writeHead(301, { location: 'https://lain.example/api?kunci=rahasia' }).end());
  await assert.rejects(look(), ({ message }: Error) => /mengarahkan ke https:\/\/lain\.example\/api\./.test(message));
  backend.answer((request) => void request.socket.destroy());
  await assert.rejects(look(), /tidak dapat dihubungi/);
  for (const [status, words] of [[401, /--token-env/], [403, /menolak/], [404, /Periksa alamatnya/], [429, /meminta jeda/], [500, /sedang bermasalah/]] as const) {
    backend.json({ message: planted.secret }, status);
    await assert.rejects(look(), ({ message }: Error) => words.test(message) && !message.includes(planted.secret));
  }
  backend.text('{"data": [{"nama": "Siti', 'application/json');
  await assert.rejects(look(), /terpotong atau rusak/);
  backend.text('<h1>Selamat datang</h1>', 'application/json');
  await assert.rejects(look(), /halaman web, bukan data/);
  backend.json({ id: 1, nama: 'Siti' });
  await assert.rejects(look(), /bukan daftar/);
  backend.json({ draw: 1, recordsTotal: 1, data: [['Siti', 'Omben']] });
  await assert.rejects(look(), /tanpa nama kolom/);
  backend.json([]);
  await assert.rejects(look(), /kosong/);
}); // prettier-ignore

test('a backend that sends from one answer to the next is left after six questions', async () => {
  backend.text('/*O_o*/ google.visualization.Query.setResponse({});', 'text/javascript');
  await assert.rejects(look(), /Sudah 6 permintaan/);
  assert.equal(backend.asked.length, 6);
});

test('a token goes to nobody else, and not in the open', async () => {
  backend.json(wrapped['laravel']!(rows));
  await look('/api/alumni', { token: planted.secret });
  assert.equal(backend.asked[0]!.headers.authorization, `Bearer ${planted.secret}`);
  await look('/rest/v1/alumni', { token: planted.secret });
  assert.equal(backend.asked[1]!.headers['apikey'], planted.secret);
  await look('/api/3/action/datastore_search', { token: planted.secret });
  assert.equal(backend.asked[2]!.headers.authorization, planted.secret);
  const far = diagnose({ target: 'http://contoh.example/api', token: planted.secret });
  await assert.rejects(far, /Token tidak dikirim lewat http/);
  await assert.rejects(diagnose({ target: 'https://a:b@contoh.example/api' }), /berisi kata sandi/);
  await assert.rejects(diagnose({ target: 'http://169.254.169.254/latest' }), /bukan alamat server/);
});
